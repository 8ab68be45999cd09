/**
 * Tests of the ranking of customers.
 */
@NullMarked
package dev.icpgraph.customer;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of competitors and their customers.
 */
@NullMarked
package dev.icpgraph.competitor;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of nearness to the best customers.
 */
@NullMarked
package dev.icpgraph.proximity;

import org.jspecify.annotations.NullMarked;

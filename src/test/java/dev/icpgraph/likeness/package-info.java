/**
 * Tests of likeness to the best customers.
 */
@NullMarked
package dev.icpgraph.likeness;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the size of markets and of near misses.
 */
@NullMarked
package dev.icpgraph.document;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of several applications on one graph.
 */
@NullMarked
package dev.icpgraph.replica;

import org.jspecify.annotations.NullMarked;

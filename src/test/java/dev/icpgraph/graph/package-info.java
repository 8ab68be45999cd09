/**
 * Tests of writing and reading the graph.
 */
@NullMarked
package dev.icpgraph.graph;

import org.jspecify.annotations.NullMarked;

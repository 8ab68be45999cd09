/**
 * Tests of lists of nodes.
 */
@NullMarked
package dev.icpgraph.listing;

import org.jspecify.annotations.NullMarked;

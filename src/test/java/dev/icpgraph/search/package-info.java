/**
 * Tests of the search for accounts in memory.
 */
@NullMarked
package dev.icpgraph.search;

import org.jspecify.annotations.NullMarked;

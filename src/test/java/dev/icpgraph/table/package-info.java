/**
 * Tests of reading tables.
 */
@NullMarked
package dev.icpgraph.table;

import org.jspecify.annotations.NullMarked;

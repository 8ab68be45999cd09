/**
 * Tests of the undo of imports.
 */
@NullMarked
package dev.icpgraph.undo;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the import of files and rows.
 */
@NullMarked
package dev.icpgraph.reading;

import org.jspecify.annotations.NullMarked;

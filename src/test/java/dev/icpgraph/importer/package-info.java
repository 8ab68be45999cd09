/**
 * Tests of the import of files and rows.
 */
@NullMarked
package dev.icpgraph.importer;

import org.jspecify.annotations.NullMarked;

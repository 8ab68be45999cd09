/**
 * Tests of the documents for each kind of reader.
 */
@NullMarked
package dev.icpgraph.document;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the exports.
 */
@NullMarked
package dev.icpgraph.exporter;

import org.jspecify.annotations.NullMarked;

/**
 * Builds the sample market: a fictional vendor's customers, prospects and rivals, the
 * same on every run.
 */
@NullMarked
package dev.icpgraph.sample;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the back-test, its measures and its splits.
 */
@NullMarked
package dev.icpgraph.backtest;

import org.jspecify.annotations.NullMarked;

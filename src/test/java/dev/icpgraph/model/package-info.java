/**
 * Tests of the learned ranking and its fit.
 */
@NullMarked
package dev.icpgraph.model;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of likeness between accounts.
 */
@NullMarked
package dev.icpgraph.lookalike;

import org.jspecify.annotations.NullMarked;

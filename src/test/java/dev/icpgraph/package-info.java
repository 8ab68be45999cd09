/**
 * Tests of the whole project, shared fixtures, and the development run.
 */
@NullMarked
package dev.icpgraph;

import org.jspecify.annotations.NullMarked;

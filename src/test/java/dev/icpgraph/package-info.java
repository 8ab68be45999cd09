/**
 * Tests of the whole project, what other tests stand on, and the development run.
 */
@NullMarked
package dev.icpgraph;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of personas, jobs to be done and notes.
 */
@NullMarked
package dev.icpgraph.persona;

import org.jspecify.annotations.NullMarked;

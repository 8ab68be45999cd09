/**
 * Tests of drafts of ICPs.
 */
@NullMarked
package dev.icpgraph.suggestion;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the snapshot, and graphs as text for other tests.
 */
@NullMarked
package dev.icpgraph.snapshot;

import org.jspecify.annotations.NullMarked;

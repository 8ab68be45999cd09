/**
 * Tests of what is kept on people, and of its erasure.
 */
@NullMarked
package dev.icpgraph.privacy;

import org.jspecify.annotations.NullMarked;

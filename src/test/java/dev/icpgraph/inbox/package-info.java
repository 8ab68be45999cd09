/**
 * Tests of importing the files of a folder.
 */
@NullMarked
package dev.icpgraph.inbox;

import org.jspecify.annotations.NullMarked;

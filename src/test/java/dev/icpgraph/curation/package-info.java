/**
 * Tests of deleting accounts and technologies.
 */
@NullMarked
package dev.icpgraph.curation;

import org.jspecify.annotations.NullMarked;

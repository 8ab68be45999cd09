/**
 * Tests of what customers share.
 */
@NullMarked
package dev.icpgraph.commonality;

import org.jspecify.annotations.NullMarked;

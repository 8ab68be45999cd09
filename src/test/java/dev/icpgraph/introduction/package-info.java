/**
 * Tests of the routes to buyers.
 */
@NullMarked
package dev.icpgraph.introduction;

import org.jspecify.annotations.NullMarked;

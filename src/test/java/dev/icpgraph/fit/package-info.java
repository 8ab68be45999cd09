/**
 * Tests of product-market fit.
 */
@NullMarked
package dev.icpgraph.fit;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the advice on inbound and outbound.
 */
@NullMarked
package dev.icpgraph.outreach;

import org.jspecify.annotations.NullMarked;

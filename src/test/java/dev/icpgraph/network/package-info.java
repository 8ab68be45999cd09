/**
 * Tests of referral networks and referrers.
 */
@NullMarked
package dev.icpgraph.network;

import org.jspecify.annotations.NullMarked;

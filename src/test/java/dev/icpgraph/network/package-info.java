/**
 * Tests of the walks along referrals and people.
 */
@NullMarked
package dev.icpgraph.network;

import org.jspecify.annotations.NullMarked;

package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

/**
 * A referral that made a customer.
 *
 * @param referrer id in the graph
 * @param referred id in the graph
 * @param usd revenue with the customer; the amount of the referral when that is unknown
 */
record WonReferral(String referrer, String referred, @Nullable Double usd) {
}

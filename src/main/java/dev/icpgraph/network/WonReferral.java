package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

/**
 * A referral that won a customer.
 *
 * @param referrer id in the graph
 * @param referred id in the graph
 * @param usd revenue from the customer, or the amount of the referral if that is unknown
 */
record WonReferral(String referrer, String referred, @Nullable Double usd) {
}

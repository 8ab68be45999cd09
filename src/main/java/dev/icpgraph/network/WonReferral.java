package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

/**
 * A referral that made a customer.
 *
 * @param referrer id in the graph
 * @param referred id in the graph
 * @param usd revenue with the customer, and where that is not known the amount of the
 * referral
 */
record WonReferral(String referrer, String referred, @Nullable Double usd) {
}

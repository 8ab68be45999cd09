package dev.icpgraph.suggestion;

import dev.icpgraph.icp.Filter;

/**
 * A proposed filter with its reason.
 */
record FilterProposal(Filter filter, String reason, Sureness sureness) {
}

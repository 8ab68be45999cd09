package dev.icpgraph.suggestion;

import dev.icpgraph.icp.Filter;

/**
 * A filter of a draft, and why.
 */
record FilterProposal(Filter filter, String reason, Sureness sureness) {
}

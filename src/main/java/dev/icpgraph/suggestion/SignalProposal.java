package dev.icpgraph.suggestion;

import dev.icpgraph.icp.Signal;

/**
 * A signal of a draft, and why.
 */
record SignalProposal(Signal signal, String reason, Sureness sureness) {
}

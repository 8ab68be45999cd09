package dev.icpgraph.suggestion;

import dev.icpgraph.icp.Signal;

/**
 * A proposed signal with its reason.
 */
record SignalProposal(Signal signal, String reason, Sureness sureness) {
}

package dev.icpgraph.suggestion;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.icp.Signal;

/**
 * A proposed signal with its reason.
 *
 * @param shared the attribute that customers share; {@code null} for other signals
 */
record SignalProposal(Signal signal, String reason, Sureness sureness, @Nullable Commonality shared) {

	SignalProposal(Signal signal, String reason, Sureness sureness) {
		this(signal, reason, sureness, null);
	}

}

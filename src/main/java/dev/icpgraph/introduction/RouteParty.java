package dev.icpgraph.introduction;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * One end of a route.
 *
 * @param account the company
 * @param person null when only the company is known
 * @param job job of the person at the company
 * @param ours whether the company is our own
 */
record RouteParty(EvidencePath.Node account, EvidencePath.@Nullable Node person, @Nullable JobFacts job, boolean ours) {

	/**
	 * Name of the person, otherwise of the company.
	 */
	String label() {
		return label((this.person != null) ? this.person : this.account);
	}

	String company() {
		return label(this.account);
	}

	public @Nullable String title() {
		return (this.job != null) ? this.job.title() : null;
	}

	static String label(EvidencePath.Node node) {
		return (node.name() != null) ? node.name() : node.key();
	}

}

package dev.icpgraph.introduction;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * Who stands at an end of a route.
 *
 * @param account company
 * @param person null where only the company is known
 * @param job of the person at the company
 * @param ours whether the company is our own
 */
record RouteParty(EvidencePath.Node account, EvidencePath.@Nullable Node person, @Nullable JobFacts job, boolean ours) {

	/**
	 * Name of the person, else of the company.
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

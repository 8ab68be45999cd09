package dev.icpgraph.introduction;

import java.util.Comparator;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.Seniority;

/**
 * A possible decision maker at an account to reach.
 */
record BuyerJob(EvidencePath.Node account, EvidencePath.Node person, JobFacts job) {

	/** Largest weight first. */
	static final Comparator<BuyerJob> HIGHEST_FIRST = Comparator.comparingDouble(BuyerJob::weight)
		.reversed()
		.thenComparing((buyer) -> buyer.person().key());

	/** Factor for a job that may have ended. */
	private static final double MAYBE_OVER = 0.7;

	RouteParty party() {
		return new RouteParty(this.account, this.person, this.job, false);
	}

	/**
	 * Weight of the person in decisions, 0 to 1: by level, or by a known buying role if
	 * that weighs more.
	 */
	double weight() {
		double weight = Math.max(byLevel(this.job.level()), byBuyingRole());
		return this.job.current() ? weight : weight * MAYBE_OVER;
	}

	private static double byLevel(Seniority level) {
		return switch (level) {
			case C_LEVEL -> 1;
			case VP -> 0.85;
			case DIRECTOR -> 0.7;
			case MANAGER -> 0.5;
			case OTHER -> 0.3;
			case UNKNOWN -> 0.4;
		};
	}

	private double byBuyingRole() {
		return switch (this.job.buyingRole()) {
			case "DECISION_MAKER" -> 0.9;
			case "INFLUENCER" -> 0.6;
			case "USER" -> 0.4;
			case null, default -> 0;
		};
	}

}

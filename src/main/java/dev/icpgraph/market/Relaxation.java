package dev.icpgraph.market;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A single filter dropped or widened, with the gain.
 *
 * @param filter name of the filter
 * @param text the change in words
 * @param measure the new measure; {@code null} if the filter is dropped
 * @param gained number of accounts added
 * @param gainedTier1 number of added accounts in tier 1, once all compete for its places
 * @param gainedTier2 number of added accounts in tier 2, once all compete for its places
 * @param meanFitGained mean fit of the added accounts, 0 to 100
 * @param meanFitKept mean fit of the accounts already in, 0 to 100
 * @param meanFitAfter mean fit of both together, 0 to 100
 * @param passing share of the addressable prospects that would pass the filters, 0 to 1
 */
public record Relaxation(String filter, String text, @Nullable Map<String, Object> measure, int gained, int gainedTier1,
		int gainedTier2, double meanFitGained, double meanFitKept, double meanFitAfter, double passing) {

	/** Smallest loss of mean fit to divide by, in points. */
	private static final double LEAST_LOSS = 1;

	/**
	 * Accounts added to tiers 1 and 2 per lost point of mean fit.
	 */
	double worth() {
		return (this.gainedTier1 + this.gainedTier2) / Math.max(LEAST_LOSS, this.meanFitKept - this.meanFitAfter);
	}

}

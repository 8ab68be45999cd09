package dev.icpgraph.market;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.icp.CriterionChange;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Scores;

/**
 * The spread of a criterion's values among prospects and customers: a criterion is worth
 * something where customers are elsewhere than prospects.
 *
 * @param part whether it is a filter or a signal
 * @param name name of the filter or signal
 * @param bins steps of equal width from 0 to 1
 * @param unknownProspects number of prospects without a value
 * @param unknownCustomers number of customers without a value
 */
public record CriterionValues(CriterionChange.Part part, String name, List<Bin> bins, int unknownProspects,
		int unknownCustomers) {

	private static final int BINS = 10;

	/**
	 * One step.
	 *
	 * @param from lowest value in it
	 * @param to upper bound, itself included in the last step only
	 */
	public record Bin(double from, double to, int prospects, int customers) {
	}

	/**
	 * The values of all criteria of a definition, filters first. A filter counts all
	 * prospects; a signal counts the ones that pass the filters, since it ranks them
	 * only. O(accounts · criteria).
	 */
	public static List<CriterionValues> of(Scores scores) {
		byte[] tiers = scores.tiers();
		int[] all = scores.accounts(Audience.PROSPECTS).toArray();
		int[] inside = IntStream.of(all).filter((account) -> tiers[account] != 0).toArray();
		int[] customers = scores.accounts(Audience.CUSTOMERS).toArray();
		Stream<CriterionValues> filters = scores.definition()
			.filters()
			.stream()
			.map((it) -> of(CriterionChange.Part.FILTER, it.name(), scores.columns().of(it).values(), all, customers));
		Stream<CriterionValues> signals = scores.definition()
			.signals()
			.stream()
			.map((it) -> of(CriterionChange.Part.SIGNAL, it.name(), scores.columns().of(it).values(), inside,
					customers));
		return Stream.concat(filters, signals).parallel().toList();
	}

	private static CriterionValues of(CriterionChange.Part part, String name, int[] values, int[] prospects,
			int[] customers) {
		int[] ofProspects = counts(values, prospects);
		int[] ofCustomers = counts(values, customers);
		List<Bin> bins = IntStream.range(0, BINS)
			.mapToObj((i) -> new Bin((double) i / BINS, (i + 1.0) / BINS, ofProspects[i], ofCustomers[i]))
			.toList();
		return new CriterionValues(part, name, bins, ofProspects[BINS], ofCustomers[BINS]);
	}

	/** The counts of the steps, then of unknown values. */
	private static int[] counts(int[] values, int[] accounts) {
		int[] counts = new int[BINS + 1];
		for (int account : accounts) {
			int value = values[account];
			counts[(value < 0) ? BINS : (int) Math.min((long) BINS * value / Feature.ONE, BINS - 1)]++;
		}
		return counts;
	}

}

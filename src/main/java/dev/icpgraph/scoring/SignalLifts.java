package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.statistics.DeLong;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Placements;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values that a signal gives active customers with those of prospects, among
 * the accounts that pass every filter. A best customer is measured against the others,
 * never against itself. Dropped customers are ignored, and so are former customers, who
 * may count as either.
 */
final class SignalLifts {

	private final int[] customers;

	private final int[] prospects;

	private SignalLifts(int[] customers, int[] prospects) {
		this.customers = customers;
		this.prospects = prospects;
	}

	/**
	 * One lift per signal, in the order of the definition. O(signals · accounts · log
	 * customers).
	 */
	static List<SignalLift> of(Scores scores) {
		BitSet ever = new BitSet();
		Arrays.stream(scores.snapshot().customers()).forEach(ever::set);
		byte[] tiers = scores.tiers();
		int[] customers = scores.accounts(Audience.CUSTOMERS)
			.filter((it) -> tiers[it] != 0 && !Objects.requireNonNull(scores.snapshot().customer(it)).dropped())
			.toArray();
		int[] prospects = scores.accounts(Audience.PROSPECTS).filter((it) -> tiers[it] != 0 && !ever.get(it)).toArray();
		SignalLifts lifts = new SignalLifts(customers, prospects);
		return scores.signals().parallelStream().map(lifts::of).toList();
	}

	private SignalLift of(WeightedSignal signal) {
		double sum = sum(signal, this.customers);
		double ofCustomers = sum / Math.max(1, this.customers.length);
		double ofProspects = sum(signal, this.prospects) / Math.max(1, this.prospects.length);
		return new SignalLift(signal.signal().name(), this.customers.length, this.prospects.length, ofCustomers,
				ofProspects, lift(sum, ofProspects), area(signal));
	}

	private static double sum(WeightedSignal signal, int[] accounts) {
		return Arrays.stream(accounts).mapToLong(signal::value).sum() / (double) Feature.ONE;
	}

	/**
	 * The ratio of the means with Wilson's interval of the first. Values between 0 and 1
	 * vary less than hits and misses with the same mean, so the interval is wide enough.
	 */
	private @Nullable Estimate lift(double sum, double ofProspects) {
		return (this.customers.length == 0 || ofProspects == 0) ? null
				: Estimate.ofShare(sum, this.customers.length).times(1 / ofProspects);
	}

	private @Nullable Estimate area(WeightedSignal signal) {
		return (this.customers.length == 0 || this.prospects.length == 0) ? null
				: DeLong.interval(Placements.of(this.customers, this.prospects, signal::value));
	}

}

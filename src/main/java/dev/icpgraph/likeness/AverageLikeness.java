package dev.icpgraph.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import it.unimi.dsi.fastutil.longs.LongArrayList;

import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.snapshot.AccountRanges;

/**
 * The account that contributions to a likeness are measured from: each of its parts has
 * the mean bits of all accounts.
 *
 * @param means mean bits by part: first the channels, then the counts of the footprint
 * @param bits their sum
 */
record AverageLikeness(List<Long> means, long bits) {

	/**
	 * Computes the means. O(accounts · channels).
	 */
	static AverageLikeness of(Proximities proximities, Footprint footprint) {
		FootprintKind[] kinds = FootprintKind.values();
		long[] means = new long[proximities.channels() + kinds.length];
		for (int channel = 0; channel < proximities.channels(); channel++) {
			means[channel] = mean(proximities, channel);
		}
		for (int kind = 0; kind < kinds.length; kind++) {
			means[proximities.channels() + kind] = footprint.mean(kinds[kind]);
		}
		return new AverageLikeness(LongArrayList.wrap(means), Arrays.stream(means).sum());
	}

	private static long mean(Proximities proximities, int channel) {
		LongAdder sum = new LongAdder();
		AccountRanges.forEach(proximities.accounts(), (from, to) -> {
			long here = 0;
			for (int account = from; account < to; account++) {
				here += proximities.bits(channel, account);
			}
			sum.add(here);
		});
		return Math.round(sum.sum() / (double) Math.max(1, proximities.accounts()));
	}

	long mean(int part) {
		return this.means.get(part);
	}

}

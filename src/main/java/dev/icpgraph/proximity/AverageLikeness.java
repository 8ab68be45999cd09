package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/**
 * The account that contributions to a likeness start from: in each part it has as many
 * bits as accounts have in the mean.
 *
 * @param means by part, the channels first, then the counts of the footprint
 * @param bits their sum
 */
record AverageLikeness(long[] means, long bits) {

	/**
	 * O(accounts · channels).
	 */
	static AverageLikeness of(Proximities proximities, Footprint footprint) {
		FootprintKind[] kinds = FootprintKind.values();
		long[] means = new long[proximities.channels() + kinds.length];
		for (int channel = 0; channel < proximities.channels(); channel++) {
			means[channel] = mean(proximities, channel);
		}
		for (FootprintKind kind : kinds) {
			means[proximities.channels() + kind.ordinal()] = footprint.mean(kind);
		}
		return new AverageLikeness(means, Arrays.stream(means).sum());
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
		return this.means[part];
	}

}

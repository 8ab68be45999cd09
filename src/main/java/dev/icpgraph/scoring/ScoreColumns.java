package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.snapshot.AccountRanges;

/**
 * The sums of every account, in units of {@link Points}: its score and the weight of its
 * known signals, packed into one number that ranks accounts.
 *
 * <pre>
 * keys    score of 27 bits | known weight of 27 bits       8 bytes per account
 * </pre>
 *
 * Other sums are needed for few accounts at a time and computed from the signals.
 */
public final class ScoreColumns {

	/** Number of bits that hold units of {@link Points}. */
	public static final int BITS = 27;

	private static final int MASK = (1 << BITS) - 1;

	private final List<WeightedSignal> signals;

	private final long[] keys;

	private ScoreColumns(List<WeightedSignal> signals, long[] keys) {
		this.signals = signals;
		this.keys = keys;
	}

	/**
	 * Adds up the signals on all cores; whole numbers, so the order does not matter.
	 * O(accounts · signals).
	 */
	static ScoreColumns of(List<WeightedSignal> signals, int accounts) {
		long[] keys = new long[accounts];
		AccountRanges.forEach(accounts, (from, to) -> signals.forEach((signal) -> add(signal, keys, from, to)));
		return new ScoreColumns(signals, keys);
	}

	// Branch-free; unknown values compile to a conditional move.
	private static void add(WeightedSignal signal, long[] keys, int from, int to) {
		int[] values = signal.column().values();
		int weight = signal.weight();
		int turn = signal.signal().against() ? Feature.ONE : 0;
		int sign = signal.signal().against() ? -1 : 1;
		long unknown = (long) signal.assumedPoints() << BITS;
		for (int account = from; account < to; account++) {
			int value = values[account];
			long known = ((long) Points.of(weight, turn + sign * value) << BITS) | weight;
			keys[account] += (value < 0) ? unknown : known;
		}
	}

	/**
	 * Keys by account; a larger key ranks higher.
	 */
	long[] keys() {
		return this.keys;
	}

	/**
	 * The sum of all signals, with unknown ones as the ICP counts them.
	 */
	int score(int account) {
		return (int) (this.keys[account] >>> BITS);
	}

	/**
	 * The weight of the known signals.
	 */
	int known(int account) {
		return (int) this.keys[account] & MASK;
	}

	/**
	 * The sum with unknown signals at 0.
	 */
	int low(int account) {
		int low = 0;
		for (WeightedSignal signal : this.signals) {
			low += signal.known(account) ? signal.points(account) : 0;
		}
		return low;
	}

	/**
	 * The sum with unknown signals at 1.
	 */
	int high(int account) {
		return low(account) + Points.HUNDRED - known(account);
	}

	/**
	 * The score from signals of one kind, on its own scale of 0 to 100.
	 */
	int ofKind(Signal.Kind kind, int account) {
		int sum = 0;
		for (WeightedSignal signal : this.signals) {
			if (signal.signal().kind() == kind) {
				sum += Points.of(signal.kindWeight(), signal.value(account));
			}
		}
		return sum;
	}

}

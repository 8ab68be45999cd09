package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Likeness of every account to the seeds: the bits of all traits that it shares with them
 * ({@link dev.icpgraph.statistics.LogLift}), where each bit halves the distance to 1.
 *
 * <pre>
 * R = λ · Σ w    score = 1 - 2^-R
 * </pre>
 *
 * Ranks by the sum, not the mean per trait, because the mean would favor accounts with
 * two known traits. Bits are whole numbers, so the order and repetition of seeds do not
 * matter and the parts sum exactly. Accounts are ranked by bits, since scores near 1
 * round to the same number.
 */
public final class Lookalikes {

	private final TraitIndex traits;

	private final int[] seeds;

	private final LookalikeSettings settings;

	private final List<TraitWeights> weights;

	private final int[] bits;

	private Lookalikes(TraitIndex traits, int[] seeds, LookalikeSettings settings) {
		this.traits = traits;
		this.seeds = Arrays.stream(seeds).sorted().distinct().toArray();
		this.settings = settings;
		this.weights = IntStream.range(0, traits.columns().size())
			.mapToObj((column) -> new TraitWeights(traits, column, this.seeds, settings))
			.toList();
		this.bits = computed();
	}

	/**
	 * Likeness of every account of a snapshot. O(accounts + links), mostly for counting
	 * traits.
	 * @param seeds dense ids of accounts
	 */
	public static Lookalikes of(Snapshot snapshot, int[] seeds, LookalikeSettings settings) {
		return of(TraitIndex.of(snapshot), seeds, settings);
	}

	/**
	 * The same with precomputed trait counts. O(accounts + accounts with traits of
	 * seeds).
	 */
	static Lookalikes of(TraitIndex traits, int[] seeds, LookalikeSettings settings) {
		return new Lookalikes(traits, seeds, settings);
	}

	/**
	 * Likeness of an account, from 0 to below {@link FixedPoint#ONE}; 0 for seeds, which
	 * are not lookalikes.
	 */
	public int score(int account) {
		return FixedPoint.proximity(this.bits[account]);
	}

	/**
	 * The same comparison without some of the seeds. O(accounts + traits).
	 */
	Lookalikes with(int[] fewer) {
		return new Lookalikes(this.traits, fewer, this.settings);
	}

	Snapshot snapshot() {
		return this.traits.snapshot();
	}

	int[] seeds() {
		return this.seeds.clone();
	}

	int seedCount() {
		return this.seeds.length;
	}

	List<TraitWeights> weights() {
		return this.weights;
	}

	TraitIndex traits() {
		return this.traits;
	}

	/**
	 * R of an account in 2^-20 bit, as if it were not a seed. O(its traits).
	 */
	int bits(int account) {
		return counted(this.weights.stream().mapToLong((it) -> it.sum(account)).sum());
	}

	/**
	 * The ranking key of an account: R in 2^-20 bit, 0 for seeds.
	 */
	public int rankedBits(int account) {
		return this.bits[account];
	}

	private int[] computed() {
		List<BitSums> summing = this.weights.stream().map(TraitWeights::summing).toList();
		int[] computed = new int[snapshot().accounts()];
		AccountRanges.forEach(computed.length, (begin, end) -> {
			long[] sums = new long[end - begin];
			summing.forEach((it) -> it.add(begin, end, sums));
			for (int account = begin; account < end; account++) {
				long sum = sums[account - begin];
				computed[account] = counted(sum);
			}
		});
		for (int seed : this.seeds) {
			computed[seed] = 0;
		}
		return computed;
	}

	private int counted(long sum) {
		return (int) Math.min(FixedPoint.MOST_BITS, (long) (this.settings.rate() * sum + 0.5));
	}

}

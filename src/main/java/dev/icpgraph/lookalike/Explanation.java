package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Explains the likeness of an account to the seeds: the shared traits, strongest first;
 * traits that rest on a single seed come last. Their bits and contributions sum exactly
 * to those of the account.
 *
 * @param traits the shared traits; empty if its score is 0
 * @param places for each trait the seeds that have it, by index among the seeds
 */
record Explanation(List<SharedTrait> traits, List<IntList> places) {

	private static final int NEAREST = 2;

	/**
	 * Explains one account. O(its traits).
	 */
	static Explanation of(Lookalikes all, int account) {
		List<Part> parts = (all.score(account) == 0) ? List.of() : parts(all, account);
		long[] weights = parts.stream().mapToLong(Part::weight).toArray();
		long[] bits = FixedPoint.split(all.bits(account), weights);
		long[] contributions = FixedPoint.split(all.score(account), weights);
		return new Explanation(IntStream.range(0, weights.length)
			.mapToObj((i) -> parts.get(i).shared(all, account, bits[i], contributions[i]))
			.toList(), parts.stream().map(Part::seeds).toList());
	}

	/**
	 * The two seeds that share the most bits with the account. O(traits · seeds with
	 * them).
	 */
	List<NearestSeed> nearest(Lookalikes all) {
		return sharing(all).stream().limit(NEAREST).toList();
	}

	/**
	 * The seeds that share any of the account's bits, nearest first.
	 */
	List<NearestSeed> sharing(Lookalikes all) {
		int[] seeds = all.seeds();
		long[] shared = new long[seeds.length];
		for (int i = 0; i < this.traits.size(); i++) {
			long share = this.traits.get(i).share();
			this.places.get(i).forEach((int place) -> shared[place] += share);
		}
		return IntStream.range(0, seeds.length)
			.filter((place) -> shared[place] > 0)
			.boxed()
			.sorted(Comparator.comparingLong((Integer place) -> shared[place]).reversed())
			.map((place) -> new NearestSeed(all.snapshot().accountId(seeds[place]), shared[place]))
			.toList();
	}

	private static List<Part> parts(Lookalikes all, int account) {
		List<Part> parts = new ArrayList<>();
		for (int column = 0; column < all.weights().size(); column++) {
			TraitWeights weights = all.weights().get(column);
			for (int trait : weights.column().traits(account)) {
				if (weights.bits(trait) > 0) {
					parts.add(new Part(weights, column, trait));
				}
			}
		}
		// Stable, so that ties stay in the order of kinds and names.
		parts.sort(
				Comparator.comparing(Part::restsOnOne).thenComparing(Comparator.comparingInt(Part::weight).reversed()));
		return parts;
	}

	private record Part(TraitWeights weights, int column, int trait) {

		int weight() {
			return this.weights.bits(this.trait);
		}

		boolean restsOnOne() {
			return seeds().size() == 1;
		}

		IntList seeds() {
			return this.weights.seedsWith(this.trait);
		}

		SharedTrait shared(Lookalikes all, int account, long bits, long contribution) {
			int[] accounts = all.seeds();
			List<String> having = seeds().intStream()
				.limit(PathQuestion.MOST)
				.mapToObj((place) -> all.snapshot().accountId(accounts[place]))
				.toList();
			return new SharedTrait(this.weights.column().kind(), this.weights.column().name(this.trait),
					all.traits().holders(this.column, this.trait), this.weights.lift().market(), seeds().size(),
					this.weights.lift().best(), all.seedCount(), bits, contribution,
					this.weights.column().path(this.trait, all.snapshot().accountId(account), having));
		}

	}

}

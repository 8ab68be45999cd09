package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;

/**
 * Hides each customer in today's market, 20 times, as part of one of 5 folds with similar
 * numbers of small and large customers; with at most 10 customers, each one alone, once.
 * Also hides referrals known only because the account became a customer. Other facts that
 * come from being a customer cannot be recognized, so the result is too good.
 */
final class SplitByFolds implements Holdouts {

	private static final int MOST_ONE_BY_ONE = 10;

	private static final int FOLDS = 5;

	private static final int ROUNDS = 20;

	/** Kind of a referral that came with a customer. */
	private static final String WITH_CUSTOMER = "CUSTOMER";

	private final Snapshot whole;

	private final LocalDate today;

	private final int[] targets;

	private final ComparedAccounts compared;

	private final int folds;

	private final int rounds;

	/** Fold by round and target. */
	private final int[][] foldOf;

	/**
	 * Splits the customers of a market.
	 * @param unlinked whether accounts without a link are compared too
	 * @param own domains or ids of our own accounts
	 */
	SplitByFolds(Snapshot whole, LocalDate today, long seed, boolean unlinked, Collection<String> own) {
		this.whole = whole;
		this.today = today;
		int[] sizes = AccountSizes.of(whole);
		this.compared = ComparedAccounts.of(targets(whole), Holdouts.others(whole, today, own), sizes, unlinked);
		this.targets = this.compared.targets();
		boolean oneByOne = this.targets.length <= MOST_ONE_BY_ONE;
		this.folds = oneByOne ? this.targets.length : FOLDS;
		this.rounds = oneByOne ? 1 : ROUNDS;
		SplittableRandom random = new SplittableRandom(seed);
		this.foldOf = IntStream.range(0, this.rounds).mapToObj((round) -> deal(sizes, random)).toArray(int[][]::new);
	}

	/**
	 * Current and former customers.
	 */
	static int[] targets(Snapshot whole) {
		return Arrays.stream(whole.customers()).filter((it) -> Holdouts.isWanted(whole, it)).toArray();
	}

	/**
	 * Assigns folds to targets from small to large, so that each fold gets one before any
	 * gets two.
	 */
	private int[] deal(int[] sizes, SplittableRandom random) {
		int[] order = random.ints(this.targets.length).toArray();
		int[] bySize = IntStream.range(0, this.targets.length)
			.boxed()
			.sorted(Comparator.comparingInt((Integer place) -> sizes[this.targets[place]])
				.thenComparingInt((place) -> order[place]))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] dealt = new int[bySize.length];
		int[] hand = new int[0];
		for (int i = 0; i < bySize.length; i++) {
			if (i % this.folds == 0) {
				hand = shuffled(this.folds, random);
			}
			dealt[bySize[i]] = hand[i % this.folds];
		}
		return dealt;
	}

	private static int[] shuffled(int count, SplittableRandom random) {
		int[] numbers = IntStream.range(0, count).toArray();
		for (int last = count - 1; last > 0; last--) {
			int other = random.nextInt(last + 1);
			int number = numbers[other];
			numbers[other] = numbers[last];
			numbers[last] = number;
		}
		return numbers;
	}

	int folds() {
		return this.folds;
	}

	@Override
	public int[] targets() {
		return this.targets.clone();
	}

	@Override
	public int size() {
		return this.folds * this.rounds;
	}

	@Override
	public int rounds() {
		return this.rounds;
	}

	@Override
	public Holdout get(int index) {
		int[] fold = this.foldOf[index / this.folds];
		int[] hidden = IntStream.range(0, this.targets.length)
			.filter((place) -> fold[place] == index % this.folds)
			.map((place) -> this.targets[place])
			.toArray();
		return new Holdout(without(hidden), this.today, hidden, this.compared.others());
	}

	private Snapshot without(int[] hidden) {
		Map<Integer, CustomerFacts> known = new HashMap<>();
		for (int customer : this.whole.customers()) {
			if (Arrays.binarySearch(hidden, customer) < 0) {
				known.put(customer, Objects.requireNonNull(this.whole.customer(customer)));
			}
		}
		SnapshotWithout market = new SnapshotWithout(this.whole).customers(known);
		Links referrals = this.whole.links(Relation.REFERRED);
		int telling = referrals.kinds().find(WITH_CUSTOMER);
		if (telling >= 0) {
			market.links(Relation.REFERRED, (row, position) -> referrals.kind(position) != telling
					|| Arrays.binarySearch(hidden, referrals.target(position)) < 0);
		}
		return market.snapshot();
	}

	@Override
	public Unlinked unlinked() {
		return this.compared.unlinked();
	}

	@Override
	public List<LeftOut> leftOut() {
		return List.of();
	}

}

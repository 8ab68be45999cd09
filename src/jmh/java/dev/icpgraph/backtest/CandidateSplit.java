package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.model.Candidate;
import dev.icpgraph.model.CandidateRows;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.Placements;

/**
 * The customers of one vendor split at one day, and the places of the later ones in the
 * rankings of all candidates: of all later customers, and of the ones known on some later
 * day, when newer customers still counted as others.
 */
final class CandidateSplit {

	/** The day when all customers are known. */
	static final LocalDate ALL = LocalDate.MAX;

	/** Minimum number of customers to learn from, and to find. */
	private static final int LEAST = 20;

	/** Minimum number of customers to find that were known on a later day. */
	private static final int FEWEST_KNOWN = 10;

	private final String vendor;

	private final Holdout holdout;

	private final Map<Integer, LocalDate> since = new HashMap<>();

	private final Map<LocalDate, Ranked> size = new HashMap<>();

	private final Map<LocalDate, Map<Candidate, Ranked>> ranked = new HashMap<>();

	private CandidateSplit(String vendor, Holdout holdout, Snapshot whole) {
		this.vendor = vendor;
		this.holdout = holdout;
		for (int account : holdout.heldOut()) {
			CustomerFacts facts = Objects.requireNonNull(whole.customer(account));
			this.since.put(account, LocalDate.ofEpochDay(facts.since()));
		}
	}

	/**
	 * Places of later customers in a ranking. Do not modify its arrays.
	 */
	static final class Ranked {

		private final int[] targets;

		private final double[] ahead;

		private final double[] atEqualSize;

		Ranked(int[] targets, double[] ahead, double[] atEqualSize) {
			this.targets = targets;
			this.ahead = ahead;
			this.atEqualSize = atEqualSize;
		}

		/**
		 * The customers, ascending.
		 */
		int[] targets() {
			return this.targets;
		}

		/**
		 * Share of the others behind each.
		 */
		double[] ahead() {
			return this.ahead;
		}

		/**
		 * The same among accounts of about the same size; NaN without any.
		 */
		double[] atEqualSize() {
			return this.atEqualSize;
		}

	}

	/**
	 * Splits at a day and learns all candidates.
	 * @param days on which it matters which customers were known
	 * @return {@code null} if there are too few customers with links
	 */
	static @Nullable CandidateSplit of(VendorCustomers vendor, Map<Relation, int[]> useDays, LocalDate day,
			List<LocalDate> days) {
		Snapshot whole = HiddenNames.without(vendor.hide(), vendor.market());
		if (SplitByDate.before(whole, day) < LEAST || SplitByDate.became(whole, day).length < LEAST) {
			return null;
		}
		SplitByDate split = new SplitByDate(whole, PastMarket.of(whole, useDays, day), false, List.of());
		Holdout holdout = split.get(0);
		BestCustomers best = BestCustomerChoice.byDefault(holdout.market(), day);
		CandidateRows rows = new CandidateRows(
				LikenessFindings.of(holdout.market(), best, day).numbers(ProximitySettings.defaults()));
		if (split.unlinked().compared() || rows.customers() < LEAST || holdout.heldOut().length < LEAST) {
			return null;
		}
		CandidateSplit ranked = new CandidateSplit(vendor.name(), holdout, whole);
		ranked.rank(rows, days);
		return ranked;
	}

	private void rank(CandidateRows rows, List<LocalDate> days) {
		List<LocalDate> known = new ArrayList<>(days.stream()
			.filter((day) -> day.isAfter(this.holdout.day()) && targets(day).length >= FEWEST_KNOWN)
			.toList());
		known.add(ALL);
		int[] sizes = AccountSizes.of(this.holdout.market());
		Map<LocalDate, SizeBands> bands = new HashMap<>();
		for (LocalDate day : known) {
			bands.put(day, new SizeBands(targets(day), others(day), (account) -> sizes[account]));
			this.size.put(day, ranked(day, bands, (account) -> sizes[account]));
			this.ranked.put(day, new ConcurrentHashMap<>());
		}
		for (Candidate candidate : Candidate.all()) {
			IntToLongFunction score = rows.learned(candidate);
			known.parallelStream().forEach((day) -> of(this.ranked, day).put(candidate, ranked(day, bands, score)));
		}
	}

	private Ranked ranked(LocalDate known, Map<LocalDate, SizeBands> bands, IntToLongFunction score) {
		int[] targets = targets(known);
		return new Ranked(targets, AreaUnderCurve.percentiles(Placements.of(targets, others(known), score)),
				of(bands, known).percentiles(score));
	}

	private int[] targets(LocalDate known) {
		return Arrays.stream(this.holdout.heldOut())
			.filter((account) -> of(this.since, account).isBefore(known))
			.toArray();
	}

	private int[] others(LocalDate known) {
		return IntStream
			.concat(Arrays.stream(this.holdout.others()),
					Arrays.stream(this.holdout.heldOut()).filter((account) -> !of(this.since, account).isBefore(known)))
			.toArray();
	}

	private static <K, V> V of(Map<K, V> map, K key) {
		return Objects.requireNonNull(map.get(key));
	}

	String vendor() {
		return this.vendor;
	}

	LocalDate day() {
		return this.holdout.day();
	}

	/**
	 * Whether enough of the later customers were known on a day.
	 */
	boolean isKnown(LocalDate day) {
		return this.ranked.containsKey(day);
	}

	/**
	 * The ranking by plain size.
	 */
	Ranked bySize() {
		return of(this.size, ALL);
	}

	/**
	 * Places, by a candidate, of the later customers that were known on a day.
	 */
	Ranked by(Candidate candidate, LocalDate known) {
		return of(of(this.ranked, known), candidate);
	}

	/**
	 * Mean of the shares at equal size.
	 */
	double atEqualSize(Candidate candidate, LocalDate known) {
		return Arrays.stream(by(candidate, known).atEqualSize())
			.filter((share) -> !Double.isNaN(share))
			.average()
			.orElse(AreaUnderCurve.CHANCE);
	}

	@Override
	public String toString() {
		return this.vendor + " before " + day() + ", " + this.holdout.heldOut().length + " later customers";
	}

}

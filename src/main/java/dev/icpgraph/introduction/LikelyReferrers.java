package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * Finds active customers that are promoters by NPS and have not referred an account yet.
 */
@Component
class LikelyReferrers {

	/** Lowest NPS of a promoter (Reichheld, Harvard Business Review, December 2003). */
	private static final double PROMOTER = 9;

	private static final Comparator<LikelyReferrer> BEST_FIRST = Comparator.comparingDouble(LikelyReferrer::nps)
		.thenComparingInt((LikelyReferrer referrer) -> referrer.doors().size())
		.thenComparingInt((referrer) -> referrer.reasons().size())
		.reversed()
		.thenComparing(LikelyReferrer::accountId);

	private final Snapshots snapshots;

	private final AsOf asOf;

	LikelyReferrers(Snapshots snapshots, AsOf asOf) {
		this.snapshots = snapshots;
		this.asOf = asOf;
	}

	/**
	 * The customers, ordered by NPS, then by number of doors, then by number of reasons.
	 * O(customers).
	 * @param doors names of the prospects that a customer can introduce us to, by id of
	 * the customer and of the prospect
	 */
	List<LikelyReferrer> of(Map<String, Map<String, String>> doors, int most) {
		Snapshot snapshot = this.snapshots.loaded();
		return Arrays.stream(snapshot.customers())
			.filter((account) -> isPromoter(snapshot, account) && !hasReferred(snapshot, account))
			.mapToObj(
					(account) -> referrer(snapshot, account, doors.getOrDefault(snapshot.accountId(account), Map.of())))
			.sorted(BEST_FIRST)
			.limit(most)
			.toList();
	}

	/**
	 * The reason why the list is empty, as a sentence; {@code null} if it is not.
	 */
	@Nullable String whyNone() {
		Snapshot snapshot = this.snapshots.loaded();
		int[] active = Arrays.stream(snapshot.customers()).filter((account) -> isActive(snapshot, account)).toArray();
		if (active.length == 0) {
			return "No active customer is known: load customers.csv.";
		}
		double[] scores = Arrays.stream(active)
			.filter((account) -> nps(snapshot, account) != null)
			.mapToDouble((account) -> Objects.requireNonNull(nps(snapshot, account)))
			.toArray();
		if (scores.length == 0) {
			return "No active customer (" + Numbers.grouped(active.length)
					+ " known) has an NPS: fill 'nps' in customers.csv.";
		}
		long promoters = Arrays.stream(scores).filter((nps) -> nps >= PROMOTER).count();
		if (promoters == 0) {
			return "No active customer gives an NPS of 9 or 10: the highest of "
					+ English.counted(scores.length, "score", "scores") + " is "
					+ Numbers.plain(Arrays.stream(scores).max().orElseThrow()) + ".";
		}
		boolean allReferred = Arrays.stream(active)
			.filter((account) -> isPromoter(snapshot, account))
			.allMatch((account) -> hasReferred(snapshot, account));
		return allReferred ? "All active promoters (" + Numbers.grouped(promoters)
				+ ") have made a referral already: see 'referrers'." : null;
	}

	private boolean isPromoter(Snapshot snapshot, int account) {
		Double nps = nps(snapshot, account);
		return isActive(snapshot, account) && nps != null && nps >= PROMOTER;
	}

	private static @Nullable Double nps(Snapshot snapshot, int account) {
		return Objects.requireNonNull(snapshot.customer(account)).nps();
	}

	private boolean isActive(Snapshot snapshot, int account) {
		return Objects.requireNonNull(snapshot.customer(account)).active((int) this.asOf.today().toEpochDay());
	}

	private static boolean hasReferred(Snapshot snapshot, int account) {
		return targets(snapshot.links(Relation.REFERRED), account).anyMatch((other) -> other != account);
	}

	private LikelyReferrer referrer(Snapshot snapshot, int account, Map<String, String> doors) {
		CustomerFacts facts = Objects.requireNonNull(snapshot.customer(account));
		List<String> reasons = new ArrayList<>(ReferrerReasons.of(facts, this.asOf.today()));
		List<String> referredBy = targets(snapshot.backlinks(Relation.REFERRED), account)
			.filter((other) -> other != account)
			.map(snapshot::accountLabel)
			.distinct()
			.toList();
		ReferrerReasons.cameBy(referredBy).ifPresent(reasons::add);
		ReferrerReasons.opens(List.copyOf(doors.values())).ifPresent(reasons::add);
		return new LikelyReferrer(snapshot.accountId(account), Objects.requireNonNull(facts.nps()), reasons,
				List.copyOf(doors.keySet()));
	}

	private static Stream<Integer> targets(Links links, int account) {
		return Stream
			.iterate(links.begin(account), (position) -> position < links.end(account), (position) -> position + 1)
			.map(links::target);
	}

}

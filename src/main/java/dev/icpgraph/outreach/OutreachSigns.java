package dev.icpgraph.outreach;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.icpgraph.fit.FitIndicator;
import dev.icpgraph.fit.FitIndicatorKind;
import dev.icpgraph.fit.SegmentFit;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

/**
 * Derives the signs for inbound and outbound from the prospects that pass the filters.
 * Missing data is no sign.
 */
final class OutreachSigns {

	private final Scores scores;

	private final SegmentFit fit;

	private final int today;

	private final OutreachProperties limits;

	private final int[] prospects;

	/**
	 * @param fit product-market fit of all customers
	 * @param today as of {@link dev.icpgraph.snapshot.Days}
	 */
	OutreachSigns(Scores scores, SegmentFit fit, int today, OutreachProperties limits) {
		this.scores = scores;
		this.fit = fit;
		this.today = today;
		this.limits = limits;
		byte[] tiers = scores.prospectTiers();
		this.prospects = IntStream.range(0, tiers.length).filter((account) -> tiers[account] != 0).toArray();
	}

	/**
	 * All signs, each once. O(prospects + their visits and stages).
	 */
	List<OutreachReason> reasons() {
		return List.of(capacity(), visits(), referrals(), maturity());
	}

	/**
	 * Number of prospects in tiers 1 and 2 that visited recently or were referred.
	 */
	int warm() {
		byte[] tiers = this.scores.prospectTiers();
		return (int) IntStream.of(this.prospects)
			.filter((account) -> tiers[account] <= 2 && (visited(account) || referred(account)))
			.count();
	}

	private OutreachReason capacity() {
		String market = prospects(this.prospects.length) + " the filters";
		if (!(this.scores.definition().tiers() instanceof Tiers.Capacity(int tier1, int tier2)) || tier1 + tier2 == 0) {
			return new OutreachReason(OutreachSign.CAPACITY, Lean.NEITHER,
					market + "; the tiers do not state how many accounts the team can work.");
		}
		double perPlace = this.prospects.length / (double) (tier1 + tier2);
		String places = ", " + Numbers.rounded(perPlace) + " for each of the " + Numbers.grouped(tier1 + tier2)
				+ " accounts that the team can work: ";
		if (this.prospects.length > 0 && perPlace <= this.limits.callablePerPlace()) {
			return new OutreachReason(OutreachSign.CAPACITY, Lean.OUTBOUND,
					market + places + "few enough to call them all.");
		}
		return (perPlace >= this.limits.manyPerPlace())
				? new OutreachReason(OutreachSign.CAPACITY, Lean.INBOUND,
						market + places + "too many to call, so let them find you.")
				: new OutreachReason(OutreachSign.CAPACITY, Lean.NEITHER, market + places + "neither few nor many.");
	}

	private OutreachReason visits() {
		if (snapshot().links(Relation.MADE_VISIT).size() == 0) {
			return new OutreachReason(OutreachSign.VISITS, Lean.NEITHER,
					"Visits to your site are unknown: load visits.csv.");
		}
		Counted visitors = counted(this::visited);
		String text = visitors.text() + " visited your site" + English.within(this.limits.visitsWithinDays());
		return switch (visitors.lean(this.limits.fewVisitors(), this.limits.manyVisitors())) {
			case INBOUND -> new OutreachReason(OutreachSign.VISITS, Lean.INBOUND, text + ": prospects come to you.");
			case OUTBOUND ->
				new OutreachReason(OutreachSign.VISITS, Lean.OUTBOUND, text + ": hardly any prospect comes to you.");
			case NEITHER -> new OutreachReason(OutreachSign.VISITS, Lean.NEITHER, text + ": neither few nor many.");
		};
	}

	private OutreachReason referrals() {
		FitIndicator indicator = this.fit.indicator(FitIndicatorKind.REFERRED);
		String known = (indicator.missing() != null) ? indicator.missing()
				: "Customers " + indicator.text() + "; " + counted(this::referred).text() + " were referred already";
		return switch (indicator.verdict()) {
			case REACHED ->
				new OutreachReason(OutreachSign.REFERRALS, Lean.INBOUND, known + ": word of mouth brings customers.");
			case NOT_REACHED -> new OutreachReason(OutreachSign.REFERRALS, Lean.OUTBOUND,
					known + ": word of mouth brings too few customers.");
			case TOO_FEW -> new OutreachReason(OutreachSign.REFERRALS, Lean.NEITHER,
					(indicator.missing() != null) ? known : known + ": too few customers to tell.");
		};
	}

	private OutreachReason maturity() {
		if (snapshot().links(Relation.AT_STAGE).size() == 0) {
			return new OutreachReason(OutreachSign.MATURITY, Lean.NEITHER,
					"Stages with competitors are unknown: load competitor_stages.csv.");
		}
		Counted comparing = counted((account) -> isAny(snapshot().links(Relation.AT_STAGE), account, (_) -> true));
		String text = comparing.text() + " " + ((comparing.count() == 1) ? "is" : "are")
				+ " known to have evaluated or bought a competitor";
		return switch (comparing.lean(this.limits.newMarket(), this.limits.matureMarket())) {
			case INBOUND -> new OutreachReason(OutreachSign.MATURITY, Lean.INBOUND,
					text + ": the market knows such products and looks for them.");
			case OUTBOUND -> new OutreachReason(OutreachSign.MATURITY, Lean.OUTBOUND,
					text + ": as far as is known, the market is new and not looking for such products yet.");
			case NEITHER -> new OutreachReason(OutreachSign.MATURITY, Lean.NEITHER, text + ": neither few nor many.");
		};
	}

	private boolean visited(int account) {
		int before = this.today - this.limits.visitsWithinDays();
		return isAny(snapshot().links(Relation.MADE_VISIT), account, (day) -> day > before);
	}

	private boolean referred(int account) {
		return isAny(snapshot().backlinks(Relation.REFERRED), account, (_) -> true);
	}

	/**
	 * Whether an account has a link with a wanted day not after today; undated links have
	 * the day {@link dev.icpgraph.snapshot.Days#UNKNOWN}.
	 */
	private boolean isAny(Links links, int account, IntPredicate wanted) {
		return IntStream.range(links.begin(account), links.end(account))
			.map(links::day)
			.anyMatch((day) -> day <= this.today && wanted.test(day));
	}

	private Snapshot snapshot() {
		return this.scores.snapshot();
	}

	private Counted counted(IntPredicate test) {
		return new Counted((int) IntStream.of(this.prospects).filter(test).count(), this.prospects.length);
	}

	private static String prospects(int number) {
		return English.counted(number, "prospect passes", "prospects pass");
	}

	/** Number of prospects with a property. */
	private record Counted(int count, int of) {

		String text() {
			return Numbers.grouped(this.count) + " of " + English.counted(this.of, "prospect", "prospects")
					+ ((this.of == 0) ? "" : " (" + Shares.percent(this.count / (double) this.of) + ")");
		}

		Lean lean(double few, double many) {
			if (this.of == 0) {
				return Lean.NEITHER;
			}
			double share = this.count / (double) this.of;
			return (share >= many) ? Lean.INBOUND : (share < few) ? Lean.OUTBOUND : Lean.NEITHER;
		}

	}

}

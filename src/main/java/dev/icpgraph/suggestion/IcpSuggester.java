package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.commonality.Commonalities;
import dev.icpgraph.commonality.CommonalityReport;
import dev.icpgraph.fit.FitVerdict;
import dev.icpgraph.fit.ProductMarketFits;
import dev.icpgraph.fit.SegmentFit;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.DefinitionDiff;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierCounts;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Drafts an ICP from the customers: filters that keep them, signals that set them apart
 * from the market, and tiers that a team can work.
 */
@Component
class IcpSuggester {

	private static final int TIER_1 = 50;

	/** Tier 1 holds at most one in this many prospects. */
	private static final int PROSPECTS_PER_PLACE = 20;

	private static final int TIER_2_FOR_EACH = 4;

	private final Commonalities commonalities;

	private final ProductMarketFits fits;

	private final Scoreboard scoreboard;

	private final AsOf asOf;

	IcpSuggester(Commonalities commonalities, ProductMarketFits fits, Scoreboard scoreboard, AsOf asOf) {
		this.commonalities = commonalities;
		this.fits = fits;
		this.scoreboard = scoreboard;
		this.asOf = asOf;
	}

	/**
	 * A draft for a product.
	 * @param present the current ICP to compare with; {@code null} without one
	 */
	IcpSuggestion suggestion(String product, @Nullable Icp present) {
		TraitIndex traits = this.commonalities.traits();
		CommonalityReport report = this.commonalities.of(null);
		SegmentFit fit = this.fits.overall();
		SignalProposals signals = new SignalProposals(report, new TraitMeasures(traits, this.asOf.today().getYear()),
				traits.snapshot(), fit.verdict());
		List<SignalProposal> chosen = signals.proposals();
		List<FilterProposal> possible = new FilterProposals(traits, active(traits.snapshot())).proposals();
		List<FilterProposal> filters = Firmographics.misleadBy(fit.verdict()) ? List.of() : possible;
		List<String> hypotheses = hypotheses(fit, report, filters);
		Tiers tiers = (present != null) ? present.current().definition().tiers() : tiers(traits.snapshot());
		IcpDefinition definition = named(
				new IcpDefinition(product, filters.stream().map(FilterProposal::filter).toList(),
						chosen.stream().map(SignalProposal::signal).toList(), tiers),
				present);
		Scores scores = this.scoreboard.scored().unsaved(definition);
		List<SuggestedLine> lines = lines(definition, filters, chosen, present != null);
		return new IcpSuggestion(definition,
				hypotheses.isEmpty() ? lines : lines.stream().map(SuggestedLine::asHypothesis).toList(), fit,
				hypotheses, leftOut(possible, filters, signals.leftOut()), scores,
				(present != null) ? comparison(present, definition, scores) : null);
	}

	/**
	 * Active customers, not only the best: filters require what nearly all buyers have.
	 */
	private int[] active(Snapshot snapshot) {
		int day = (int) this.asOf.today().toEpochDay();
		return IntStream.of(snapshot.customers())
			.filter((account) -> Objects.requireNonNull(snapshot.customer(account)).active(day))
			.toArray();
	}

	private static Tiers tiers(Snapshot snapshot) {
		int tier1 = Math.clamp((snapshot.accounts() - snapshot.customers().length) / PROSPECTS_PER_PLACE, 1, TIER_1);
		return new Tiers.Capacity(tier1, tier1 * TIER_2_FOR_EACH);
	}

	private static List<SuggestedLine> lines(IcpDefinition definition, List<FilterProposal> filters,
			List<SignalProposal> signals, boolean present) {
		Stream<SuggestedLine> filtering = IntStream.range(0, filters.size())
			.mapToObj((i) -> SuggestedLine.of(definition.filters().get(i), filters.get(i).reason(),
					filters.get(i).sureness()));
		Stream<SuggestedLine> ranking = IntStream.range(0, signals.size())
			.mapToObj((i) -> SuggestedLine.of(definition.signals().get(i), signals.get(i).reason(),
					signals.get(i).sureness()));
		SuggestedLine tiers = SuggestedLine.of(definition.tiers(), present ? "As in the current ICP."
				: "At most one in twenty prospects and at most 50. Replace it with the number your team can work.");
		return Stream.of(filtering, ranking, Stream.of(tiers)).flatMap((it) -> it).toList();
	}

	private static List<String> leftOut(List<FilterProposal> possible, List<FilterProposal> filters,
			List<String> signals) {
		return Stream
			.concat(possible.stream()
				.filter((it) -> !filters.contains(it))
				.map((it) -> it.filter().name() + ": " + it.filter().measure().describe() + ". "
						+ Firmographics.LEFT_OUT),
					signals.stream())
			.toList();
	}

	private static List<String> hypotheses(SegmentFit fit, CommonalityReport report, List<FilterProposal> filters) {
		List<String> reasons = new ArrayList<>();
		if (report.hypothesis() != null) {
			reasons.add(report.hypothesis());
		}
		if (fit.verdict() != FitVerdict.REACHED) {
			reasons.add(fit.text());
		}
		if (fit.verdict() != FitVerdict.REACHED && !filters.isEmpty()) {
			reasons.add(Firmographics.CAUTION);
		}
		if (report.silence() != null) {
			reasons.add(report.silence());
		}
		return reasons;
	}

	/**
	 * The draft with the names of the current ICP for lines with equal criteria, so that
	 * a comparison shows only real differences.
	 */
	private static IcpDefinition named(IcpDefinition draft, @Nullable Icp present) {
		if (present == null) {
			return draft;
		}
		IcpDefinition known = present.current().definition();
		return new IcpDefinition(draft.product(), draft.filters()
			.stream()
			.map((it) -> it.named(name(it.name(), it.measure(),
					known.filters().stream().map((there) -> new Named(there.name(), there.measure())).toList())))
			.toList(),
				draft.signals()
					.stream()
					.map((it) -> it.named(name(it.name(), it.measure(),
							known.signals()
								.stream()
								.map((there) -> new Named(there.name(), there.measure()))
								.toList())))
					.toList(),
				draft.tiers());
	}

	private static String name(String name, Measure measure, List<Named> known) {
		return known.stream()
			.filter((it) -> it.measure().describe().equals(measure.describe()))
			.map(Named::name)
			.findFirst()
			.orElse(name);
	}

	private IcpSuggestion.PresentIcp comparison(Icp present, IcpDefinition draft, Scores scores) {
		Scores before = this.scoreboard.scored().scores(present.current());
		byte[] tiers = before.prospectTiers();
		byte[] drafted = scores.prospectTiers();
		int shared = (int) IntStream.range(0, Math.min(tiers.length, drafted.length))
			.filter((account) -> tiers[account] == 1 && drafted[account] == 1)
			.count();
		return new IcpSuggestion.PresentIcp(present, DefinitionDiff.between(present.current().definition(), draft),
				TierCounts.of(before), shared);
	}

	private record Named(String name, Measure measure) {
	}

}

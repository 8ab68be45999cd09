package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.market.Market;
import dev.icpgraph.market.Markets;
import dev.icpgraph.measure.GraphMeasure;
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

	private static final Pattern WORD_GAP = Pattern.compile(",? ");

	private final Commonalities commonalities;

	private final ProductMarketFits fits;

	private final Scoreboard scoreboard;

	private final Markets markets;

	private final AsOf asOf;

	IcpSuggester(Commonalities commonalities, ProductMarketFits fits, Scoreboard scoreboard, Markets markets,
			AsOf asOf) {
		this.commonalities = commonalities;
		this.fits = fits;
		this.scoreboard = scoreboard;
		this.markets = markets;
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
		CountedFilters possible = narrowEnough(new FilterProposals(traits, active(traits.snapshot())));
		CountedFilters used = Firmographics.misleadBy(fit.verdict()) ? counted(List.of()) : possible;
		List<FilterProposal> filters = used.filters();
		Tiers tiers = (present != null) ? present.current().definition().tiers() : used.tiers();
		List<String> hypotheses = hypotheses(fit, report, filters);
		SignalProposals signals = new SignalProposals(report, new TraitMeasures(traits, this.asOf.today().getYear()),
				traits.snapshot(), fit.verdict(), filters.size());
		List<SignalProposal> proposed = signals.proposals();
		InsideBacktest test = new InsideBacktest(this.commonalities.foundAgain(), proposed,
				scores(definition(product, filters, proposed, tiers, present)).signalLifts());
		List<SignalProposal> chosen = test.kept();
		IcpDefinition definition = definition(product, filters, chosen, tiers, present);
		Scores scores = scores(definition);
		List<SuggestedLine> lines = lines(definition, filters, chosen, present != null);
		return new IcpSuggestion(definition,
				hypotheses.isEmpty() ? lines : lines.stream().map(SuggestedLine::asHypothesis).toList(), fit,
				hypotheses, leftOut(possible.filters(), filters, test.leftOut(), signals.leftOut()),
				this.markets.market(scores).warnings(), scores,
				(present != null) ? comparison(present, definition, scores) : null);
	}

	/**
	 * The proposed filters, with the industries of the customers where the others would
	 * let too much of the market through and enough prospects remain.
	 */
	private CountedFilters narrowEnough(FilterProposals proposals) {
		CountedFilters broad = counted(proposals.proposals());
		FilterProposal industries = proposals.industries();
		if (industries == null || broad.share() <= Market.TOO_BROAD) {
			return broad;
		}
		CountedFilters narrow = counted(Stream.concat(broad.filters().stream(), Stream.of(industries)).toList());
		return (narrow.inside() >= CountedFilters.TIER_1 * (1 + CountedFilters.TIER_2_FOR_EACH)) ? narrow : broad;
	}

	private CountedFilters counted(List<FilterProposal> filters) {
		Signal any = new Signal("any", Signal.Kind.FIT, 1, null, false, new GraphMeasure.Likeness(null, null));
		return new CountedFilters(filters, TierCounts.of(scores(new IcpDefinition("any",
				filters.stream().map(FilterProposal::filter).toList(), List.of(any), new Tiers.Capacity(1, 1)))));
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

	private static List<SuggestedLine> lines(IcpDefinition definition, List<FilterProposal> filters,
			List<SignalProposal> signals, boolean present) {
		Stream<SuggestedLine> filtering = IntStream.range(0, filters.size())
			.mapToObj((i) -> SuggestedLine.of(definition.filters().get(i), filters.get(i).reason(),
					filters.get(i).sureness()));
		Stream<SuggestedLine> ranking = IntStream.range(0, signals.size())
			.mapToObj((i) -> SuggestedLine.of(definition.signals().get(i), signals.get(i).reason(),
					signals.get(i).sureness()));
		SuggestedLine tiers = SuggestedLine.of(definition.tiers(), present ? "As in the current ICP."
				: "One in twenty of the prospects that pass, at most 50. Replace it with the number your team can work.");
		return Stream.of(filtering, ranking, Stream.of(tiers)).flatMap((it) -> it).toList();
	}

	private static IcpDefinition definition(String product, List<FilterProposal> filters, List<SignalProposal> signals,
			Tiers tiers, @Nullable Icp present) {
		return named(new IcpDefinition(product, filters.stream().map(FilterProposal::filter).toList(),
				signals.stream().map(SignalProposal::signal).toList(), tiers), present);
	}

	private Scores scores(IcpDefinition definition) {
		return this.scoreboard.scored().unsaved(definition);
	}

	private static List<String> leftOut(List<FilterProposal> possible, List<FilterProposal> filters,
			List<String> tested, List<String> signals) {
		return Stream
			.concat(possible.stream()
				.filter((it) -> !filters.contains(it))
				.map((it) -> it.filter().name() + ": " + it.filter().measure().describe() + ". "
						+ Firmographics.LEFT_OUT),
					Stream.concat(tested.stream(), signals.stream()))
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
		Map<String, String> filters = names(draft.filters(), Filter::name, Filter::measure, known.filters());
		Map<String, String> signals = names(draft.signals(), Signal::name, Signal::measure, known.signals());
		return new IcpDefinition(draft.product(),
				draft.filters().stream().map((it) -> it.named(filters.getOrDefault(it.name(), it.name()))).toList(),
				draft.signals().stream().map((it) -> it.named(signals.getOrDefault(it.name(), it.name()))).toList(),
				draft.tiers());
	}

	/**
	 * The new names by the names in the draft. A line keeps its own name where another
	 * line of the draft has the new one.
	 */
	private static <C> Map<String, String> names(List<C> draft, Function<C, String> name, Function<C, Measure> measure,
			List<C> known) {
		Set<String> taken = draft.stream().map(name).collect(Collectors.toSet());
		Map<String, String> names = new HashMap<>();
		for (C line : draft) {
			List<String> criterion = words(measure.apply(line));
			known.stream()
				.filter((it) -> words(measure.apply(it)).equals(criterion))
				.map(name)
				.filter((it) -> !taken.contains(it))
				.findFirst()
				.ifPresent((it) -> {
					names.put(name.apply(line), it);
					taken.add(it);
				});
		}
		return names;
	}

	/**
	 * The words of a criterion, sorted: the order of its values does not matter.
	 */
	static List<String> words(Measure measure) {
		return WORD_GAP.splitAsStream(measure.describe()).sorted().toList();
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

}

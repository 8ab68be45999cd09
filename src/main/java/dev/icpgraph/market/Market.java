package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.MissingField;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.text.Shares;

/**
 * The size of an ICP's market, in accounts of an audience.
 *
 * @param audience the audience of the accounts
 * @param tam total addressable market: all accounts except those removed by name that no
 * override brought in
 * @param nameOnly accounts outside because only their name is known
 * @param sam serviceable addressable market: accounts that pass every filter or that an
 * override brought in
 * @param broughtIn number of these brought in by an override
 * @param som serviceable obtainable market: accounts in tiers 1 and 2, which the team can
 * work
 * @param filters effects in the order of the filters
 * @param relaxations best first
 * @param relaxationsHeldBack number of relaxations that would make the ICP too broad
 * @param missingFields most valuable first
 * @param warnings as sentences
 * @param revision revision of the scored graph
 */
public record Market(Audience audience, int tam, int nameOnly, int sam, int broughtIn, int som,
		List<FilterEffect> filters, List<Relaxation> relaxations, int relaxationsHeldBack,
		List<MissingField> missingFields, List<String> warnings, long revision) {

	/**
	 * Share of the addressable market above which an ICP is too broad to guide a team.
	 */
	public static final double TOO_BROAD = Breadth.TOO_BROAD;

	private static final double HARDLY_KNOWN = 0.5;

	static Market of(Scores scores, Audience audience) {
		// Costs as much as all the rest, and needs none of it.
		CompletableFuture<List<MissingField>> missing = CompletableFuture
			.supplyAsync(() -> scores.missingFields(audience), ForkJoinPool.commonPool());
		FilterCounts counts = FilterCounts.of(scores, audience);
		IcpDefinition definition = scores.definition();
		int tam = counts.addressable();
		Breadth breadth = breadth(scores, audience, counts);
		Relaxations relaxations = Relaxations.of(scores, counts, breadth);
		return new Market(audience, tam, counts.nameOnly(), counts.inside() + counts.broughtIn(), counts.broughtIn(),
				scores.count(Tier.TIER_1, audience) + scores.count(Tier.TIER_2, audience),
				FilterEffect.of(definition.filters(), counts), relaxations.advised(), relaxations.heldBack(),
				missing.join(), warnings(audience, definition, counts, breadth, relaxations),
				scores.snapshot().revision());
	}

	private static Breadth breadth(Scores scores, Audience audience, FilterCounts counts) {
		FilterCounts prospects = (audience == Audience.PROSPECTS) ? counts
				: FilterCounts.of(scores, Audience.PROSPECTS);
		return new Breadth(prospects, prospects.addressable());
	}

	/**
	 * Only prospects decide whether an ICP is too broad or too narrow, since it should
	 * fit all customers and they take no capacity.
	 */
	private static List<String> warnings(Audience audience, IcpDefinition definition, FilterCounts counts,
			Breadth breadth, Relaxations relaxations) {
		List<String> warnings = (audience == Audience.PROSPECTS) ? size(definition, counts, breadth, relaxations)
				: new ArrayList<>();
		List<Filter> filters = definition.filters();
		int tam = counts.addressable();
		for (int i = 0; i < filters.size(); i++) {
			if (tam > 0 && counts.undecided(i) > HARDLY_KNOWN * tam) {
				warnings.add("'" + filters.get(i).name() + "' cannot be decided for "
						+ Shares.percent(counts.undecided(i) / (double) tam) + " of the market, which it "
						+ ((filters.get(i).whenUnknown() == Filter.WhenUnknown.KEEP) ? "keeps" : "drops") + ".");
			}
		}
		return warnings;
	}

	private static List<String> size(IcpDefinition definition, FilterCounts counts, Breadth breadth,
			Relaxations relaxations) {
		List<String> warnings = new ArrayList<>();
		if (Breadth.isTooBroad(breadth.share())) {
			warnings.add(Shares.percent(breadth.share()) + " of the addressable market passes the filters: above "
					+ Shares.percent(TOO_BROAD) + " an ICP is too broad to guide a team.");
		}
		if (definition.tiers() instanceof Tiers.Capacity(int tier1, int tier2)
				&& counts.inside() < (long) tier1 + tier2) {
			warnings.add(String.format(Locale.ROOT, "The team can work %,d accounts, and %,d pass the filters: %s.",
					(long) tier1 + tier2, counts.inside(),
					relaxations.advised().isEmpty() ? "load more accounts" : "drop or widen one"));
		}
		return warnings;
	}

}

package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;

/**
 * Scored markets for tests of code that builds on scores.
 */
public final class ScoredMarket {

	/** Number of accounts in a generated market. */
	public static final int ACCOUNTS = 300;

	private static final FeatureColumns GENERATED = GeneratedMarket
		.columns(GeneratedMarket.generated(ACCOUNTS, 1, null));

	private ScoredMarket() {
	}

	/**
	 * A generated market, scored by a generated definition with both kinds of filters.
	 */
	public static Scores generated(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		return scored(
				with(definition, List.of(new Filter("Size", GeneratedMarket.MEASURES.get(0), Filter.WhenUnknown.DROP),
						new Filter("Where", GeneratedMarket.MEASURES.get(1), null))));
	}

	/**
	 * The generated market, scored by a given definition.
	 */
	public static Scores scored(IcpDefinition definition) {
		return Scores.of(definition, GENERATED);
	}

	/**
	 * The generated market, scored by a given definition under overrides.
	 */
	public static Scores overridden(IcpDefinition definition, List<TierOverride> overrides) {
		Map<Integer, TierOverride> byAccount = overrides.stream()
			.collect(Collectors.toMap((it) -> GENERATED.snapshot().find(it.accountId()), Function.identity()));
		return Scores.of(definition, GENERATED, new TierContext("p", null, byAccount, null));
	}

	/**
	 * A market in the text of {@code GraphText}, scored.
	 */
	public static Scores written(IcpDefinition definition, String graph) {
		return Scores.of(definition, GeneratedMarket.columns(graph));
	}

	/**
	 * The definition with other filters.
	 */
	public static IcpDefinition with(IcpDefinition definition, List<Filter> filters) {
		return new IcpDefinition(definition.product(), filters, definition.signals(), definition.tiers());
	}

	/**
	 * Number of filters that remove an account, counted one by one.
	 */
	public static long stops(Score score) {
		return score.filterOutcomes().stream().filter((outcome) -> !outcome.kept()).count();
	}

	/**
	 * Whether any unknown data of the account could change its tier by itself.
	 */
	public static boolean couldChangeTier(Score score) {
		return score.unknowns().stream().anyMatch(UnknownCriterion::couldChangeTier);
	}

}

package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;

/**
 * Scored markets for tests of what builds on scores.
 */
public final class ScoredMarket {

	/** Accounts of a generated market. */
	public static final int ACCOUNTS = 300;

	private static final FeatureColumns GENERATED = GeneratedMarket
		.columns(GeneratedMarket.generated(ACCOUNTS, 1, null));

	private ScoredMarket() {
	}

	/**
	 * A generated market, scored by a generated definition that has both kinds of
	 * filters.
	 */
	public static Scores generated(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		return scored(
				with(definition, List.of(new Filter("Size", GeneratedMarket.MEASURES.get(0), Filter.WhenUnknown.DROP),
						new Filter("Where", GeneratedMarket.MEASURES.get(1), null))));
	}

	/**
	 * The generated market, scored by this definition.
	 */
	public static Scores scored(IcpDefinition definition) {
		return Scores.of(definition, GENERATED);
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
	 * How many filters keep an account out, the obvious way.
	 */
	public static long stops(Score score) {
		return score.filterOutcomes().stream().filter((outcome) -> !outcome.kept()).count();
	}

	/**
	 * Whether anything unknown of the account could change its tier by itself.
	 */
	public static boolean couldChangeTier(Score score) {
		return score.unknowns().stream().anyMatch(UnknownCriterion::couldChangeTier);
	}

}

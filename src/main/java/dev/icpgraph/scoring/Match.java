package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.icpgraph.graph.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * An account that passes every filter of an ICP, as others may carry it away.
 *
 * @param accountId its id in the graph
 * @param role what the account is to the vendor
 * @param rank from 1, among the accounts of its role
 * @param score 0 to 100
 * @param low the score with everything unknown at its worst
 * @param high the score with everything unknown at its best
 * @param fit the score by fit signals alone, null without such
 * @param intent the score by intent signals alone, null without such
 * @param knownShare share of the weight whose signals are known, 0 to 1
 * @param reasons one for each signal, in the order of the signals; their points sum
 * exactly to the score
 * @param revision of the graph that was scored
 */
public record Match(String accountId, AccountRole role, int rank, double score, double low, double high,
		@Nullable Double fit, @Nullable Double intent, Tier tier, double knownShare, List<Reason> reasons,
		long revision) {

	/**
	 * Of an account that passes every filter.
	 */
	public static Match of(Score score) {
		return new Match(score.accountId(), score.role(), Objects.requireNonNull(score.rank()), score.value(),
				score.low(), score.high(), score.fit(), score.intent(), Objects.requireNonNull(score.tier()),
				score.knownShare(), score.contributions().stream().map(Reason::of).toList(), score.revision());
	}

	/**
	 * The strongest reasons that are known.
	 */
	public List<Reason> strongest(int most) {
		return this.reasons.stream()
			.filter((reason) -> reason.points() > 0 && !reason.assumed())
			.sorted(Comparator.comparingDouble(Reason::points).reversed())
			.limit(most)
			.toList();
	}

	/**
	 * What one signal adds.
	 *
	 * @param points 0 to 100
	 * @param assumed whether the value is unknown: 0 or the market's mean stands for it
	 * @param text why, in words
	 */
	public record Reason(String signal, double points, boolean assumed, String text) {

		static Reason of(Contribution contribution) {
			return new Reason(contribution.signal(), contribution.points(), contribution.assumed(),
					contribution.text());
		}

	}

}

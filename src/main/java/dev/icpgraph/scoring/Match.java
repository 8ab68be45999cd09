package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.icpgraph.graph.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * An account that passes every filter of an ICP, for export.
 *
 * @param accountId its id in the graph
 * @param role role of the account for the vendor
 * @param rank from 1, among the accounts of its role
 * @param score 0 to 100
 * @param low score with all unknown signals at their worst
 * @param high score with all unknown signals at their best
 * @param fit score from fit signals alone; {@code null} without any
 * @param intent score from intent signals alone; {@code null} without any
 * @param knownShare share of the weight whose signals are known, 0 to 1
 * @param reasons one per signal, in the order of the signals; their points sum exactly to
 * the score
 * @param revision revision of the scored graph
 */
public record Match(String accountId, AccountRole role, int rank, double score, double low, double high,
		@Nullable Double fit, @Nullable Double intent, Tier tier, double knownShare, List<Reason> reasons,
		long revision) {

	/**
	 * Creates a match from the score of an account that passes every filter.
	 */
	public static Match of(Score score) {
		return new Match(score.accountId(), score.role(), Objects.requireNonNull(score.rank()), score.value(),
				score.low(), score.high(), score.fit(), score.intent(), Objects.requireNonNull(score.tier()),
				score.knownShare(), score.contributions().stream().map(Reason::of).toList(), score.revision());
	}

	/**
	 * The strongest known reasons.
	 */
	public List<Reason> strongest(int most) {
		return this.reasons.stream()
			.filter((reason) -> reason.points() > 0 && !reason.assumed())
			.sorted(Comparator.comparingDouble(Reason::points).reversed())
			.limit(most)
			.toList();
	}

	/**
	 * The points of one signal.
	 *
	 * @param points 0 to 100
	 * @param assumed whether the value is unknown and replaced by 0 or the market's mean
	 * @param text the reason in words
	 * @param sentence the reason as in {@link Contribution#reason()}
	 */
	public record Reason(String signal, double points, boolean assumed, String text, @JsonIgnore String sentence) {

		static Reason of(Contribution contribution) {
			String text = contribution.text();
			return new Reason(contribution.signal(), contribution.points(), contribution.assumed(), text,
					contribution.reason(text));
		}

	}

}

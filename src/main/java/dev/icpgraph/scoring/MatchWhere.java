package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.feature.MeasureConditions;
import dev.icpgraph.feature.TextCondition;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.text.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conditions on matches; an absent condition limits nothing.
 *
 * @param tier any of these tiers
 * @param score limits of the score
 * @param certain whether the tier is certain, as in {@link Score#certain}
 * @param customer whether the account is a customer on the day that ages count from
 * @param owner the one of us who is responsible for the account
 * @param outside whether to list accounts that a filter removes
 * @param measures measures that must all hold; an unknown value fails
 * @param search words of the account's name or domain
 */
record MatchWhere(@Nullable TierIn tier, @Nullable ScoreRange score, @Nullable Boolean certain,
		@Nullable Boolean customer, @Nullable TextCondition owner, boolean outside, @Nullable List<Measure> measures,
		@Nullable String search) {

	private static final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	static final MatchWhere ANY = new MatchWhere(null, null, null, null, null, false, null, null);

	static final MatchWhere ALSO_OUTSIDE = new MatchWhere(null, null, null, null, null, true, null, null);

	record TierIn(List<Tier> in) {
	}

	record ScoreRange(@Nullable Double gte, @Nullable Double lte) {

		private static final double BEST = 100;

		boolean isEmpty() {
			return (this.gte != null && this.gte > ((this.lte != null) ? Math.min(BEST, this.lte) : BEST))
					|| (this.lte != null && this.lte < 0);
		}

		boolean includes(double score) {
			return (this.gte == null || score >= this.gte) && (this.lte == null || score <= this.lte);
		}

	}

	/**
	 * Reads a GraphQL input.
	 */
	static MatchWhere of(@Nullable Map<String, ?> input) {
		return (input != null) ? mapper.convertValue(input, MatchWhere.class) : ANY;
	}

	boolean isAny() {
		return this.tier == null && this.score == null && this.certain == null && this.customer == null
				&& this.owner == null && this.measures == null && this.search == null;
	}

	MatchWhere withoutSearch() {
		return new MatchWhere(this.tier, this.score, this.certain, this.customer, this.owner, this.outside,
				this.measures, null);
	}

	/**
	 * Refuses conditions that contradict the audience or themselves.
	 * @throws BadInputException if no account could match
	 */
	void checkAgainst(Audience audience) {
		if (this.score != null && this.score.isEmpty()) {
			throw new BadInputException(
					"where.score: no score can be " + Numbers.limits(this.score.gte(), this.score.lte())
							+ ": give limits from 0 to 100, gte the lower one");
		}
		boolean ofOthers = (Boolean.TRUE.equals(this.customer) && audience == Audience.PROSPECTS)
				|| (Boolean.FALSE.equals(this.customer) && audience == Audience.CUSTOMERS);
		if (ofOthers) {
			throw new BadInputException("where.customer: " + this.customer + " matches none of the "
					+ audience.inWords() + ": use audience "
					+ ((audience == Audience.PROSPECTS) ? "CUSTOMERS" : "PROSPECTS") + ", or ALL");
		}
	}

	/**
	 * The conditions as a predicate on accounts, without the search.
	 * @throws BadInputException if a measure is invalid, or no account has an owner
	 */
	IntPredicate predicate(Scores scores) {
		IntPredicate measured = MeasureConditions.of(this.measures, scores.columns());
		IntPredicate owned = (this.owner == null) ? (account) -> true
				: this.owner.on(scores.columns().snapshot(), AccountAttribute.OWNER, "where.owner");
		return (account) -> measured.test(account) && owned.test(account) && matches(scores.score(account));
	}

	private boolean matches(Score score) {
		return (this.tier == null || this.tier.in().contains(score.tier()))
				&& (this.score == null || this.score.includes(score.value()))
				&& (this.certain == null || this.certain == score.certain())
				&& (this.customer == null || this.customer == score.customer());
	}

}

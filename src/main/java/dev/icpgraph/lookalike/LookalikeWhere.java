package dev.icpgraph.lookalike;

import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.proximity.FixedPoint;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;

/**
 * Which lookalikes are asked for: all that is given must hold, and what is unknown of an
 * account does not.
 *
 * @param minScore 0 to 1
 */
record LookalikeWhere(@Nullable TextCondition industry, @Nullable TextCondition subIndustry,
		@Nullable TextCondition country, @Nullable TextCondition region, @Nullable TextCondition city,
		@Nullable TextCondition businessModel, @Nullable TextCondition operatingModel,
		@Nullable BandCondition headcount, @Nullable BandCondition revenueUsd, @Nullable Double minScore) {

	static final LookalikeWhere ANY = new LookalikeWhere(null, null, null, null, null, null, null, null, null, null);

	/**
	 * Ready to be asked of each account: conditions are worked out once per value, not
	 * per account.
	 */
	IntPredicate wanted(Lookalikes all) {
		IntPredicate wanted = (account) -> true;
		for (AccountAttribute attribute : AccountAttribute.values()) {
			TextCondition condition = condition(attribute);
			wanted = (condition == null) ? wanted : wanted.and(condition.on(all.snapshot().attribute(attribute)));
		}
		if (this.headcount != null) {
			wanted = wanted.and(this.headcount.on(all.snapshot().quantity(AccountQuantity.HEADCOUNT)));
		}
		if (this.revenueUsd != null) {
			wanted = wanted.and(this.revenueUsd.on(all.snapshot().quantity(AccountQuantity.REVENUE_USD)));
		}
		return (this.minScore == null) ? wanted : wanted.and(atLeast(all, this.minScore));
	}

	private static IntPredicate atLeast(Lookalikes all, double score) {
		if (!(score >= 0 && score <= 1)) {
			throw new BadInputException("where.minScore: must be from 0 to 1, and " + score + " is not");
		}
		double least = score * FixedPoint.ONE;
		return (account) -> all.score(account) >= least;
	}

	private @Nullable TextCondition condition(AccountAttribute attribute) {
		return switch (attribute) {
			case INDUSTRY -> this.industry;
			case SUB_INDUSTRY -> this.subIndustry;
			case COUNTRY -> this.country;
			case REGION -> this.region;
			case CITY -> this.city;
			case BUSINESS_MODEL -> this.businessModel;
			case OPERATING_MODEL -> this.operatingModel;
		};
	}

}

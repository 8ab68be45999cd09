package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.feature.TextCondition;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Conditions on lookalikes: all given conditions must hold, and an unknown value meets
 * none.
 *
 * @param inMarketOf id of an Icp or IcpVersion as clients see it; accounts must be in its
 * serviceable market
 * @param measures measures that must all hold
 * @param minScore lowest score, 0 to 1
 */
record LookalikeWhere(@Nullable TextCondition industry, @Nullable TextCondition subIndustry,
		@Nullable TextCondition country, @Nullable TextCondition region, @Nullable TextCondition city,
		@Nullable TextCondition businessModel, @Nullable TextCondition operatingModel, @Nullable TextCondition owner,
		@Nullable BandCondition headcount, @Nullable BandCondition revenueUsd, @Nullable String inMarketOf,
		@Nullable List<Measure> measures, @Nullable Double minScore) {

	private static final JsonMapper mapper = JsonMapper.shared();

	static final LookalikeWhere ANY = new LookalikeWhere(null, null, null, null, null, null, null, null, null, null,
			null, null, null);

	/**
	 * Reads a GraphQL input.
	 */
	static LookalikeWhere of(@Nullable Map<String, ?> input) {
		return (input != null) ? mapper.convertValue(input, LookalikeWhere.class) : ANY;
	}

	/**
	 * The conditions as a predicate on accounts, evaluated once per distinct value.
	 */
	IntPredicate wanted(Lookalikes all) {
		IntPredicate rivals = rivals(all);
		return (this.minScore == null) ? rivals : rivals.and(atLeast(all, this.minScore));
	}

	/**
	 * The conditions on attributes and quantities. Together with the market and measures,
	 * which {@link CurrentLookalikes} adds, they decide which accounts are ranked.
	 */
	IntPredicate rivals(Lookalikes all) {
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
		return wanted;
	}

	/**
	 * The conditions that no account meets, singly or together, as sentences for the
	 * caller.
	 * @param found number of accounts that meet all conditions
	 */
	List<String> warnings(Snapshot snapshot, long found) {
		List<String> warnings = warnings(snapshot);
		return (found == 0 && warnings.isEmpty() && !equals(ANY))
				? List.of("where: none of the accounts that are like the seeds meets all conditions.") : warnings;
	}

	/**
	 * The conditions that no account of a snapshot meets, as sentences for the caller.
	 */
	List<String> warnings(Snapshot snapshot) {
		List<String> warnings = new ArrayList<>();
		for (AccountAttribute attribute : AccountAttribute.values()) {
			TextCondition condition = condition(attribute);
			if (condition != null) {
				AttributeColumn column = snapshot.attribute(attribute);
				List<String> strangers = condition.strangers(column);
				if (!strangers.isEmpty()) {
					warnings.add("where." + attribute.property() + ": no account has '" + String.join("', '", strangers)
							+ "'; check the spelling.");
				}
				else if (!condition.possible(column)) {
					warnings.add("where." + attribute.property() + ": no account meets it.");
				}
			}
		}
		if (this.headcount != null && !this.headcount.possible(snapshot.quantity(AccountQuantity.HEADCOUNT))) {
			warnings.add("where.headcount: no account meets it.");
		}
		if (this.revenueUsd != null && !this.revenueUsd.possible(snapshot.quantity(AccountQuantity.REVENUE_USD))) {
			warnings.add("where.revenueUsd: no account meets it.");
		}
		return warnings;
	}

	private static IntPredicate atLeast(Lookalikes all, double score) {
		if (!(score >= 0 && score <= 1)) {
			throw new BadInputException("where.minScore: must be from 0 to 1, not " + score);
		}
		double least = score * FixedPoint.ONE;
		return (account) -> all.score(account) >= least;
	}

	private @Nullable TextCondition condition(AccountAttribute attribute) {
		TextCondition given = given(attribute);
		return (given != null) ? given.about(attribute) : null;
	}

	private @Nullable TextCondition given(AccountAttribute attribute) {
		return switch (attribute) {
			case INDUSTRY -> this.industry;
			case SUB_INDUSTRY -> this.subIndustry;
			case COUNTRY -> this.country;
			case REGION -> this.region;
			case CITY -> this.city;
			case BUSINESS_MODEL -> this.businessModel;
			case OPERATING_MODEL -> this.operatingModel;
			case OWNER -> this.owner;
		};
	}

}

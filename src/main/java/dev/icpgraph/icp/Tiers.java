package dev.icpgraph.icp;

import dev.icpgraph.text.Numbers;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Cuts the accounts that pass every filter into tiers. As JSON, an object with one field:
 * {@code {"capacity": {"tier1": 50, "tier2": 200}}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
public sealed interface Tiers {

	/**
	 * The rule in words, for example {@code the best 50, then 200}.
	 */
	String describe();

	/** Default of a definition without tiers. */
	Tiers DEFAULT = new Thresholds(80, 60);

	/**
	 * Cuts by score: tier 1 from {@code tier1} points, tier 2 from {@code tier2},
	 * otherwise tier 3.
	 */
	@JsonTypeName("thresholds")
	record Thresholds(@JsonProperty(required = true) double tier1,
			@JsonProperty(required = true) double tier2) implements Tiers {

		@Override
		public String describe() {
			return "from " + Numbers.plain(this.tier1) + " points, then from " + Numbers.plain(this.tier2);
		}

	}

	/**
	 * Cuts by the number of accounts that the team can work: the best {@code tier1}
	 * accounts, the next {@code tier2}, the rest.
	 */
	@JsonTypeName("capacity")
	record Capacity(@JsonProperty(required = true) int tier1,
			@JsonProperty(required = true) int tier2) implements Tiers {

		@Override
		public String describe() {
			return "the best " + this.tier1 + ", then " + this.tier2;
		}

	}

}

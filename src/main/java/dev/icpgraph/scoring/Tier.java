package dev.icpgraph.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Priority of an account among the accounts that pass every filter.
 */
public enum Tier {

	TIER_1, TIER_2, TIER_3;

	/**
	 * The tier of a number from 1 to 3; {@code null} for 0, outside the filters.
	 */
	public static @Nullable Tier of(int number) {
		return switch (number) {
			case 1 -> TIER_1;
			case 2 -> TIER_2;
			case 3 -> TIER_3;
			default -> null;
		};
	}

	/**
	 * For example {@code tier 1}; {@code outside} for {@code null}.
	 */
	public static String inWords(@Nullable Tier tier) {
		return (tier != null) ? "tier " + tier.number() : "outside";
	}

	/**
	 * The number of the tier, from 1 to 3.
	 */
	public int number() {
		return switch (this) {
			case TIER_1 -> 1;
			case TIER_2 -> 2;
			case TIER_3 -> 3;
		};
	}

}

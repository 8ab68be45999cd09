package dev.icpgraph.scoring;

/**
 * How worth working an account is, among those that pass every filter.
 */
public enum Tier {

	TIER_1, TIER_2, TIER_3

}

package dev.icpgraph.scoring;

/**
 * The earlier tiers of accounts.
 */
final class TiersBefore {

	private final byte[] tiers;

	/**
	 * @param tiers tiers by account: 1 to 3, 0 outside; not copied
	 */
	TiersBefore(byte[] tiers) {
		this.tiers = tiers;
	}

	/**
	 * Whether the account was in a tier or a better one.
	 */
	boolean within(int tier, int account) {
		return this.tiers[account] != 0 && this.tiers[account] <= tier;
	}

}

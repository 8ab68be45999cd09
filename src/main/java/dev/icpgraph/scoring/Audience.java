package dev.icpgraph.scoring;

import dev.icpgraph.graph.AccountRole;

/**
 * The accounts that an answer covers.
 */
public enum Audience {

	/** Accounts to win: not customers, competitors or partners. */
	PROSPECTS,

	/** Active customers, for expansion. */
	CUSTOMERS,

	/** Every account. */
	ALL;

	public boolean includes(AccountRole role) {
		return switch (this) {
			case PROSPECTS -> role == AccountRole.PROSPECT;
			case CUSTOMERS -> role == AccountRole.CUSTOMER;
			case ALL -> true;
		};
	}

	/**
	 * The noun for its accounts: {@code prospects}.
	 */
	public String inWords() {
		return switch (this) {
			case PROSPECTS -> "prospects";
			case CUSTOMERS -> "customers";
			case ALL -> "accounts";
		};
	}

}

package dev.icpgraph.scoring;

import dev.icpgraph.graph.AccountRole;

/**
 * The accounts that an answer is about.
 */
public enum Audience {

	/** Accounts to win: neither customers nor competitors nor partners. */
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
	 * What its accounts are called: {@code prospects}.
	 */
	public String inWords() {
		return switch (this) {
			case PROSPECTS -> "prospects";
			case CUSTOMERS -> "customers";
			case ALL -> "accounts";
		};
	}

}

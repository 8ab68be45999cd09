package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The domains of the accounts whose id is not their domain, and the accounts without a
 * domain. 4 bytes for each domain, plus the column.
 */
final class AccountDomains {

	/** Marks an account without a domain; never a domain itself. */
	private static final String NONE = "-";

	private final AttributeColumn column;

	/** Accounts by code. */
	private final int[] accounts;

	AccountDomains(AttributeColumn column, int accounts) {
		this.column = column;
		this.accounts = new int[column.codes()];
		for (int account = accounts - 1; account >= 0; account--) {
			this.accounts[column.code(account)] = account;
		}
	}

	/**
	 * The column's text for an account; {@code null} if its id is its domain.
	 */
	static @Nullable String written(String id, @Nullable String domain) {
		if (domain == null) {
			return NONE;
		}
		return id.equals(domain) ? null : domain;
	}

	/**
	 * The domain of an account, {@code null} when it has none.
	 */
	@Nullable String of(int account, String id) {
		String written = this.column.value(this.column.code(account));
		return (written == null) ? id : written.equals(NONE) ? null : written;
	}

	/**
	 * The account with a domain, or -1 when the domain is not in the column. O(log n).
	 */
	int find(String domain) {
		int code = this.column.find(domain);
		return (code < 0) ? -1 : this.accounts[code];
	}

	/**
	 * Texts by account.
	 */
	AttributeColumn column() {
		return this.column;
	}

	long bytes() {
		return this.column.bytes() + 4L * this.accounts.length;
	}

}

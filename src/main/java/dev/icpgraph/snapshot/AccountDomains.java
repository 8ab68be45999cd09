package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The domains of those accounts whose id is another, and which accounts have none. 4
 * bytes for each domain beside the column.
 */
final class AccountDomains {

	/** No domain is written so. */
	private static final String NONE = "-";

	private final AttributeColumn column;

	/** By code. */
	private final int[] accounts;

	AccountDomains(AttributeColumn column, int accounts) {
		this.column = column;
		this.accounts = new int[column.codes()];
		for (int account = accounts - 1; account >= 0; account--) {
			this.accounts[column.code(account)] = account;
		}
	}

	/**
	 * What the column says of an account: nothing where the id is the domain.
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
	 * The account of a domain, -1 when it is none of these. O(log n).
	 */
	int find(String domain) {
		int code = this.column.find(domain);
		return (code < 0) ? -1 : this.accounts[code];
	}

	/**
	 * By account.
	 */
	AttributeColumn column() {
		return this.column;
	}

	long bytes() {
		return this.column.bytes() + 4L * this.accounts.length;
	}

}

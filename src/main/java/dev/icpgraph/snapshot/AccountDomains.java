package dev.icpgraph.snapshot;

/**
 * The domains of those accounts whose id is another. 4 bytes each beside the column.
 */
final class AccountDomains {

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

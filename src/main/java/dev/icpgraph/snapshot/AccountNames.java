package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The names and domains of all accounts of a snapshot. Snapshots share them until an
 * account is added, removed or renamed.
 */
public final class AccountNames {

	private final Names names;

	private final AccountDomains domains;

	private AccountNames(Names names, AccountDomains domains) {
		this.names = names;
		this.domains = domains;
	}

	public static AccountNames of(Snapshot snapshot) {
		return new AccountNames(snapshot.names(NodeKind.ACCOUNT), snapshot.domains());
	}

	/**
	 * Whether a snapshot has exactly these, for the same dense ids. O(1); can miss equal
	 * ones of a snapshot that was built from scratch.
	 */
	public boolean areOf(Snapshot snapshot) {
		return snapshot.names(NodeKind.ACCOUNT) == this.names && snapshot.domains() == this.domains;
	}

	public int size() {
		return this.names.size();
	}

	/**
	 * The name of an account; {@code null} when unknown.
	 */
	public @Nullable String name(int account) {
		return this.names.written(account);
	}

	/**
	 * The web domain of an account; {@code null} without one.
	 */
	public @Nullable String domain(int account) {
		return this.domains.of(account, this.names.id(account));
	}

}

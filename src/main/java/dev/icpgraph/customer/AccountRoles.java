package dev.icpgraph.customer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The role of every account on a day. Competitors and partners are named by rows of other
 * accounts; see {@link NamedAccounts}.
 *
 * <pre>
 * roles   3 0 3 1 3       1 byte per account: the ordinal of its {@link AccountRole}
 * others  1 3             4 bytes per account that is not a prospect
 * </pre>
 */
public final class AccountRoles {

	private static final List<AccountRole> ROLES = List.of(AccountRole.values());

	private static final byte PROSPECT = (byte) ROLES.indexOf(AccountRole.PROSPECT);

	private final byte[] roles;

	private final int[] others;

	private AccountRoles(byte[] roles, int[] others) {
		this.roles = roles;
		this.others = others;
	}

	/**
	 * The roles on a day, as of {@link dev.icpgraph.snapshot.Days}. O(accounts +
	 * competitor stages + partnerships).
	 * @param own domains or ids of our own accounts
	 */
	public static AccountRoles of(Snapshot snapshot, int day, Collection<String> own) {
		byte[] roles = new byte[snapshot.accounts()];
		Arrays.fill(roles, PROSPECT);
		BitSet others = new BitSet();
		// The first applicable role wins, so it is set last.
		give(AccountRole.PARTNER, targets(snapshot, Relation.PARTNERS_WITH), roles, others);
		give(AccountRole.COMPETITOR, targets(snapshot, Relation.AT_STAGE), roles, others);
		give(AccountRole.CUSTOMER,
				Arrays.stream(snapshot.customers())
					.filter((account) -> Objects.requireNonNull(snapshot.customer(account)).active(day)),
				roles, others);
		give(AccountRole.OURS, own.stream().mapToInt(snapshot::findAccount).filter((account) -> account >= 0), roles,
				others);
		return new AccountRoles(roles, others.stream().toArray());
	}

	private static void give(AccountRole role, IntStream accounts, byte[] roles, BitSet others) {
		accounts.forEach((account) -> {
			roles[account] = (byte) ROLES.indexOf(role);
			others.set(account);
		});
	}

	private static IntStream targets(Snapshot snapshot, Relation relation) {
		return NamedAccounts.of(snapshot, relation).values().intStream();
	}

	public AccountRole of(int account) {
		return ROLES.get(this.roles[account]);
	}

	/**
	 * The accounts that are not prospects, ascending. Do not modify.
	 */
	public int[] others() {
		return this.others;
	}

}

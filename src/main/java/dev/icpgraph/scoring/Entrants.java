package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.snapshot.AccountRanges;

/**
 * The accounts that enter the ranking: they pass every filter and have more than a name.
 * Only prospects take places.
 */
final class Entrants {

	private final byte[] placeless;

	private final int[] apart;

	private final AccountRoles roles;

	private Entrants(byte[] placeless, int[] apart, AccountRoles roles) {
		this.placeless = placeless;
		this.apart = apart;
		this.roles = roles;
	}

	/**
	 * Finds the entrants. O(accounts · filters), on all cores.
	 */
	static Entrants of(FeatureColumns columns, IcpDefinition definition, List<FilterColumn> filters) {
		byte[] outside = dropsNameOnly(definition) ? columns.nameOnly().clone()
				: new byte[columns.snapshot().accounts()];
		AccountRanges.forEach(outside.length,
				(from, to) -> filters.forEach((filter) -> filter.stop(outside, from, to)));
		int[] others = columns.roles().others();
		int[] apart = Arrays.stream(others).filter((account) -> outside[account] == 0).toArray();
		for (int account : others) {
			outside[account] = 1;
		}
		return new Entrants(outside, apart, columns.roles());
	}

	/**
	 * These entrants together with accounts that do not enter yet.
	 */
	Entrants with(int[] accounts) {
		byte[] all = this.placeless.clone();
		IntStream.Builder more = IntStream.builder();
		for (int account : accounts) {
			if (this.roles.of(account) == AccountRole.PROSPECT) {
				all[account] = 0;
			}
			else {
				more.add(account);
			}
		}
		return new Entrants(all, IntStream.concat(Arrays.stream(this.apart), more.build()).toArray(), this.roles);
	}

	/**
	 * By account: 1 if it takes no place, else 0. Shared array; do not modify.
	 */
	byte[] placeless() {
		return this.placeless;
	}

	/**
	 * Accounts that enter but take no place. Shared array; do not modify.
	 */
	int[] apart() {
		return this.apart;
	}

	AccountRoles roles() {
		return this.roles;
	}

	static boolean dropsNameOnly(IcpDefinition definition) {
		return definition.whenNothingKnown() == Filter.WhenUnknown.DROP;
	}

}

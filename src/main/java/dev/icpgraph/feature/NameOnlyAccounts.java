package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.CodedColumn;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Finds the accounts known by name only: without attributes of the company, quantities,
 * customer facts or links of any kind. The search of an account stops at its first known
 * fact.
 */
final class NameOnlyAccounts {

	private final List<Links> links;

	private final List<CodedColumn> columns;

	private NameOnlyAccounts(Snapshot snapshot) {
		Stream<Links> from = Arrays.stream(Relation.values())
			.filter((relation) -> relation.from() == NodeKind.ACCOUNT)
			.map(snapshot::links);
		Stream<Links> to = Arrays.stream(Relation.values())
			.filter((relation) -> relation.to() == NodeKind.ACCOUNT)
			.map(snapshot::backlinks);
		this.links = Stream.concat(from, to).toList();
		this.columns = Stream
			.<CodedColumn>concat(Arrays.stream(AccountAttribute.values())
				.filter(AccountAttribute::describesCompany)
				.map(snapshot::attribute), Arrays.stream(AccountQuantity.values()).map(snapshot::quantity))
			.toList();
	}

	/**
	 * By account: 1 when only its name is known, else 0. O(accounts), on all cores.
	 */
	static byte[] of(Snapshot snapshot) {
		NameOnlyAccounts search = new NameOnlyAccounts(snapshot);
		byte[] found = new byte[snapshot.accounts()];
		AccountRanges.forEach(found.length, (from, to) -> {
			for (int account = from; account < to; account++) {
				found[account] = (byte) (search.known(account) ? 0 : 1);
			}
		});
		for (int customer : snapshot.customers()) {
			found[customer] = 0;
		}
		return found;
	}

	private boolean known(int account) {
		for (Links each : this.links) {
			if (each.degree(account) > 0) {
				return true;
			}
		}
		for (CodedColumn column : this.columns) {
			if (column.code(account) != 0) {
				return true;
			}
		}
		return false;
	}

}

package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.List;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whether the account is in a list.
 *
 * @param snapshot holds the names of accounts
 * @param wanted dense ids; all if {@code null}
 * @param unwanted dense ids
 */
record AccountFeature(Snapshot snapshot, @Nullable BitSet wanted, BitSet unwanted) implements Feature {

	static AccountFeature of(FirmographicMeasure.Account measure, Snapshot snapshot) {
		List<String> in = measure.in();
		List<String> notIn = measure.notIn();
		return new AccountFeature(snapshot, (in != null) ? accounts(in, snapshot) : null,
				accounts((notIn != null) ? notIn : List.of(), snapshot));
	}

	private static BitSet accounts(List<String> names, Snapshot snapshot) {
		BitSet accounts = new BitSet();
		names.stream().mapToInt(snapshot::findAccount).filter((account) -> account >= 0).forEach(accounts::set);
		return accounts;
	}

	@Override
	public int value(int account) {
		return Feature.truth((this.wanted == null || this.wanted.get(account)) && !this.unwanted.get(account));
	}

	@Override
	public String text(int account) {
		return "the account is " + this.snapshot.accountId(account);
	}

}

package dev.icpgraph.likeness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The likeness of an account to the best customers, for clients.
 *
 * @param snapshot the snapshot it was computed from
 * @param accountId id in the graph of the account
 * @param likeness likeness of all accounts
 * @param account dense id; negative when the account is not in the snapshot
 * @param comparedWith the customers it is compared with and why, as a sentence
 */
record LikenessView(Snapshot snapshot, String accountId, Likeness likeness, int account, String comparedWith) {

	private boolean known() {
		return this.account >= 0 && this.likeness.known(this.account);
	}

	public @Nullable Double value() {
		return known() ? this.likeness.value(this.account) / (double) Likeness.ONE : null;
	}

	public double averageValue() {
		return this.likeness.averageValue() / (double) Likeness.ONE;
	}

	public @Nullable Double bits() {
		return known() ? this.likeness.bits(this.account) / (double) FixedPoint.BIT : null;
	}

	public @Nullable Double nearnessBits() {
		return known() ? this.likeness.nearnessBits(this.account) / (double) FixedPoint.BIT : null;
	}

	public @Nullable Double footprintBits() {
		return known() ? this.likeness.footprintBits(this.account) / (double) FixedPoint.BIT : null;
	}

	public long revision() {
		return this.snapshot.revision();
	}

	public List<LikenessContribution> contributions() {
		return known() ? this.likeness.explain(this.account)
			.stream()
			.map((item) -> new LikenessContribution(this.snapshot, this.accountId, item))
			.toList() : List.of();
	}

}

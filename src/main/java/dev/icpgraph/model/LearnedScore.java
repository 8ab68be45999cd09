package dev.icpgraph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.likeness.LikenessContribution;
import dev.icpgraph.likeness.SignedValue;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The rank of an account in the learned ranking, for clients.
 *
 * @param snapshot the snapshot it was computed from
 * @param accountId id in the graph of the account
 * @param ranking ranking of all accounts
 * @param account dense id; negative when the account is not in the snapshot
 */
record LearnedScore(Snapshot snapshot, String accountId, LearnedRanking ranking, int account) {

	private boolean known() {
		return this.account >= 0 && this.ranking.known(this.account);
	}

	public @Nullable Double value() {
		return known() ? this.ranking.value(this.account) / (double) SignedValue.ONE : null;
	}

	public @Nullable Double averageValue() {
		return known() ? this.ranking.averageValue() / (double) SignedValue.ONE : null;
	}

	public @Nullable Double bits() {
		return known() ? this.ranking.bits(this.account) / (double) FixedPoint.BIT : null;
	}

	public @Nullable Double averageBits() {
		return known() ? this.ranking.averageBits() / (double) FixedPoint.BIT : null;
	}

	public @Nullable Integer rank() {
		return known() ? this.ranking.rank(this.account) : null;
	}

	public @Nullable Integer ranked() {
		return known() ? this.ranking.ranked() : null;
	}

	public @Nullable CalibrationBand band() {
		return known() ? this.ranking.band(this.account) : null;
	}

	public List<LikenessContribution> contributions() {
		return known() ? this.ranking.explain(this.account)
			.stream()
			.map((item) -> new LikenessContribution(this.snapshot, this.accountId, item))
			.toList() : List.of();
	}

	public String reason() {
		return this.ranking.sentences();
	}

	public long revision() {
		return this.snapshot.revision();
	}

}

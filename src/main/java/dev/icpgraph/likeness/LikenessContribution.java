package dev.icpgraph.likeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.EvidenceView;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * One part of the likeness or learned ranking of an account, for clients.
 *
 * @param snapshot the snapshot it was computed from
 * @param accountId id in the graph of the account
 * @param item the part
 */
public record LikenessContribution(Snapshot snapshot, String accountId, LikenessItem item) {

	/**
	 * The kind of the part.
	 */
	public LikenessKind kind() {
		return (this.item.source() instanceof SharedTies) ? LikenessKind.NEARNESS : LikenessKind.FOOTPRINT;
	}

	public double bits() {
		return this.item.bits() / (double) FixedPoint.BIT;
	}

	public double points() {
		return this.item.points() / (double) Likeness.ONE;
	}

	/**
	 * The strongest evidence of nearness, if any.
	 */
	@Nullable EvidenceView strongest() {
		List<Evidence> evidence = this.item.source().evidence();
		return evidence.isEmpty() ? null : new EvidenceView(this.snapshot, this.accountId, evidence.getFirst());
	}

	/**
	 * The sentence of the part.
	 * @param texts sentences of evidence
	 */
	String text(Map<EvidenceView, String> texts) {
		EvidenceView strongest = strongest();
		PartSource source = this.item.source();
		return (source instanceof SharedTies ties && strongest != null)
				? ties.text(Objects.requireNonNull(texts.get(strongest))) : source.text();
	}

}

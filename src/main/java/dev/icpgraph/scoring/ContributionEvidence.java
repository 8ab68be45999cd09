package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.feature.EvidenceItem;
import dev.icpgraph.feature.EvidenceOrigin;
import dev.icpgraph.proximity.EvidenceView;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * One item behind the points of a contribution.
 *
 * @param snapshot the snapshot it was found in
 * @param accountId id in the graph of the account it describes
 * @param item the item
 * @param units part of the contribution, in units of {@link Points}
 */
public record ContributionEvidence(Snapshot snapshot, String accountId, EvidenceItem item, int units) {

	private static final Comparator<EvidenceItem> ORDER = Comparator
		.comparing((EvidenceItem item) -> item.weight() == 0)
		.thenComparing(EvidenceItem::restsOnOne)
		.thenComparing(Comparator.comparingInt(EvidenceItem::weight).reversed());

	/**
	 * The items behind a contribution, strongest first; items that rest on a single best
	 * customer come after all others with weight. Their points sum exactly to those of
	 * the contribution. Empty only if the value is assumed. A contribution against the
	 * account, or of 0 points, is split evenly.
	 */
	public static List<ContributionEvidence> of(Contribution contribution) {
		Score score = contribution.score();
		if (contribution.assumed()) {
			return List.of();
		}
		List<EvidenceItem> items = contribution.weightedSignal()
			.column()
			.feature()
			.evidence(score.account())
			.stream()
			.sorted(ORDER)
			.toList();
		long[] shares = items.stream().mapToLong(EvidenceItem::weight).toArray();
		if (contribution.weightedSignal().signal().against() || Arrays.stream(shares).sum() == 0) {
			Arrays.fill(shares, 1);
		}
		long[] units = FixedPoint.split(contribution.units(), shares);
		return IntStream.range(0, units.length)
			.mapToObj((i) -> new ContributionEvidence(score.scores().snapshot(), score.accountId(), items.get(i),
					(int) units[i]))
			.toList();
	}

	/**
	 * The item in words; {@link ContributionTexts} adds the names of people.
	 */
	public String text() {
		return this.item.text();
	}

	/**
	 * Bits of nearness; {@code null} if the signal does not measure nearness.
	 */
	public @Nullable Double bits() {
		return (this.item.source() instanceof EvidenceOrigin.Shared shared) ? view(shared).bits() : null;
	}

	public double points() {
		return Points.shown(this.units);
	}

	/**
	 * Unique among the items behind a contribution, except for items with the same text
	 * and links.
	 */
	String id() {
		return switch (this.item.source()) {
			case EvidenceOrigin.Own _ -> text();
			case EvidenceOrigin.Shared shared -> shared.evidence().id();
			case EvidenceOrigin.Linked(Relation relation, List<EvidenceOrigin.Place> links) -> links.stream()
				.map((it) -> it.target() + " " + it.kind() + " " + it.day())
				.collect(Collectors.joining(" ", relation + " ", " " + text()));
		};
	}

	/**
	 * The queries for the nodes and links behind it.
	 */
	List<PathQuestion> questions() {
		return switch (this.item.source()) {
			case EvidenceOrigin.Own _ -> List.of(PathQuestion.rows(this.accountId, List.of()));
			case EvidenceOrigin.Shared shared -> List.of(view(shared).question());
			case EvidenceOrigin.Linked(Relation relation, List<EvidenceOrigin.Place> links) -> links.stream()
				.map((it) -> PathQuestion.link(relation, this.accountId, it.target(), it.kind(), it.day()))
				.toList();
		};
	}

	EvidenceView view(EvidenceOrigin.Shared shared) {
		return new EvidenceView(this.snapshot, this.accountId, shared.evidence());
	}

}

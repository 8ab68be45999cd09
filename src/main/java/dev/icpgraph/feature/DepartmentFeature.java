package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * Whether the total headcount of some departments is inside limits.
 */
final class DepartmentFeature implements Feature {

	private final FirmographicMeasure.DepartmentSize measure;

	private final Snapshot snapshot;

	private final Links departments;

	private final BitSet wanted;

	DepartmentFeature(FirmographicMeasure.DepartmentSize measure, Snapshot snapshot) {
		this.measure = measure;
		this.snapshot = snapshot;
		this.departments = snapshot.links(Relation.HAS_DEPARTMENT);
		this.wanted = LinkFeatures.chosen(snapshot.names(NodeKind.DEPARTMENT), measure.departments());
	}

	@Override
	public int value(int account) {
		boolean known = false;
		long people = 0;
		for (int position = this.departments.begin(account); position < this.departments.end(account); position++) {
			if (counts(position)) {
				known = true;
				people += this.departments.amount(position);
			}
		}
		return known ? Feature.truth(within(people)) : UNKNOWN;
	}

	@Override
	public String text(int account) {
		int[] counted = counted(account);
		if (counted.length == 0) {
			return "the size of " + English.or(this.measure.departments()) + " is unknown";
		}
		Names names = this.snapshot.names(NodeKind.DEPARTMENT);
		long people = IntStream.of(counted).mapToLong(this.departments::amount).sum();
		return people + " people in " + English
			.and(IntStream.of(counted).mapToObj((position) -> names.label(this.departments.target(position))).toList())
				+ ", " + compared(within(people));
	}

	private String compared(boolean within) {
		Long gte = this.measure.gte();
		Long lte = this.measure.lte();
		if (gte != null && lte != null) {
			return (within ? "within " : "outside ") + Numbers.limits(gte, lte);
		}
		return (gte != null) ? (within ? "at least " : "under ") + gte : (within ? "at most " : "over ") + lte;
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		Names names = this.snapshot.names(NodeKind.DEPARTMENT);
		return IntStream.of(counted(account))
			.mapToObj((position) -> EvidenceItem
				.of(this.departments.amount(position) + " people in " + names.label(this.departments.target(position)),
						EvidenceOrigin.link(this.snapshot, Relation.HAS_DEPARTMENT, position))
				.weighing(Math.min(ONE, this.departments.amount(position))))
			.toList();
	}

	private int[] counted(int account) {
		return IntStream.range(this.departments.begin(account), this.departments.end(account))
			.filter(this::counts)
			.toArray();
	}

	private boolean counts(int position) {
		return this.wanted.get(this.departments.target(position)) && this.departments.amount(position) != Links.UNKNOWN;
	}

	private boolean within(long people) {
		Long gte = this.measure.gte();
		Long lte = this.measure.lte();
		return (gte == null || people >= gte) && (lte == null || people <= lte);
	}

}

package dev.icpgraph.lookalike;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Makes the columns of traits of a snapshot.
 */
final class TraitColumns {

	private TraitColumns() {
	}

	static List<TraitColumn> ofLookalikes(Snapshot snapshot) {
		return List.of(new LinkedTraits(TraitKind.TECHNOLOGY, snapshot, Relation.USES, UseRelation.USES),
				new LinkedTraits(TraitKind.CONTRIBUTION, snapshot, Relation.CONTRIBUTES_TO, UseRelation.CONTRIBUTES_TO),
				new LinkedTraits(TraitKind.PRODUCT, snapshot, Relation.MAKES, UseRelation.MAKES),
				new LinkedTraits(TraitKind.CATEGORY, snapshot, Relation.USES_CATEGORY, UseRelation.USES),
				new LinkedTraits(TraitKind.CONTRIBUTION_CATEGORY, snapshot, Relation.CONTRIBUTES_TO_CATEGORY,
						UseRelation.CONTRIBUTES_TO),
				new LinkedTraits(TraitKind.PRODUCT_CATEGORY, snapshot, Relation.MAKES_CATEGORY, UseRelation.MAKES),
				CodedTraits.of(TraitKind.INDUSTRY, snapshot.attribute(AccountAttribute.INDUSTRY)),
				CodedTraits.of(TraitKind.HEADCOUNT, snapshot.quantity(AccountQuantity.HEADCOUNT), Bands.HEADCOUNT),
				CodedTraits.of(TraitKind.REVENUE, snapshot.quantity(AccountQuantity.REVENUE_USD), Bands.REVENUE_USD),
				CodedTraits.of(TraitKind.COUNTRY, snapshot.attribute(AccountAttribute.COUNTRY)),
				CodedTraits.of(TraitKind.BUSINESS_MODEL, snapshot.attribute(AccountAttribute.BUSINESS_MODEL)),
				CodedTraits.of(TraitKind.OPERATING_MODEL, snapshot.attribute(AccountAttribute.OPERATING_MODEL)),
				new LinkedTraits(TraitKind.EVENT, snapshot, Relation.PARTICIPATED_IN),
				new LinkedTraits(TraitKind.PARTNER, snapshot, Relation.PARTNERS_WITH));
	}

	static List<TraitColumn> all(Snapshot snapshot, LocalDate day) {
		List<TraitColumn> all = new ArrayList<>(ofLookalikes(snapshot));
		all.addAll(List.of(CodedTraits.of(TraitKind.SUB_INDUSTRY, snapshot.attribute(AccountAttribute.SUB_INDUSTRY)),
				CodedTraits.of(TraitKind.REGION, snapshot.attribute(AccountAttribute.REGION)),
				CodedTraits.of(TraitKind.CITY, snapshot.attribute(AccountAttribute.CITY)),
				CodedTraits.of(TraitKind.FOUNDED, snapshot.quantity(AccountQuantity.FOUNDED_YEAR), Bands.FOUNDED_YEAR),
				CodedTraits.of(TraitKind.GROWTH, snapshot.quantity(AccountQuantity.GROWTH_PERCENT),
						Bands.GROWTH_PERCENT),
				CodedTraits.of(TraitKind.FUNDING, snapshot.quantity(AccountQuantity.FUNDING_USD), Bands.FUNDING_USD),
				ThroughTraits.series(snapshot), ClassifiedTraits.departments(snapshot),
				ClassifiedTraits.stages(snapshot), ClassifiedTraits.leadershipChanges(snapshot)));
		all.addAll(ThroughTraits.people(snapshot, day));
		return List.copyOf(all);
	}

}

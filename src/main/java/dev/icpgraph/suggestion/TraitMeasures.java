package dev.icpgraph.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.lookalike.Bands;
import dev.icpgraph.lookalike.ClassifiedTraits;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Turns shared traits into criteria.
 */
final class TraitMeasures {

	/** Maximum number of technologies in a criterion for a category. */
	private static final int MOST_TECHNOLOGIES = 20;

	private final TraitIndex traits;

	private final int year;

	/**
	 * @param year the current year
	 */
	TraitMeasures(TraitIndex traits, int year) {
		this.traits = traits;
		this.year = year;
	}

	/**
	 * The criterion of a trait; {@code null} for a category of many technologies.
	 */
	@Nullable Measure of(Commonality shared) {
		List<String> name = List.of(shared.name());
		return switch (shared.kind()) {
			case TECHNOLOGY -> new TechnographicMeasure.Uses(name, null, null);
			case CONTRIBUTION -> new TechnographicMeasure.Uses(name, null, null, null, UseRelation.CONTRIBUTES_TO);
			case PRODUCT -> new TechnographicMeasure.Uses(name, null, null, null, UseRelation.MAKES);
			case CATEGORY -> category(shared.trait(), null);
			case CONTRIBUTION_CATEGORY -> category(shared.trait(), UseRelation.CONTRIBUTES_TO);
			case PRODUCT_CATEGORY -> category(shared.trait(), UseRelation.MAKES);
			case INDUSTRY -> new FirmographicMeasure.OneOf(AccountAttribute.INDUSTRY, name, null);
			case SUB_INDUSTRY -> new FirmographicMeasure.OneOf(AccountAttribute.SUB_INDUSTRY, name, null);
			case COUNTRY -> new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, name, null);
			case REGION -> new FirmographicMeasure.OneOf(AccountAttribute.REGION, name, null);
			case CITY -> new FirmographicMeasure.OneOf(AccountAttribute.CITY, name, null);
			case BUSINESS_MODEL -> new FirmographicMeasure.OneOf(AccountAttribute.BUSINESS_MODEL, name, null);
			case OPERATING_MODEL -> new FirmographicMeasure.OneOf(AccountAttribute.OPERATING_MODEL, name, null);
			case HEADCOUNT, REVENUE, FOUNDED, GROWTH, FUNDING -> range(shared.kind(), shared.trait());
			case EVENT -> new BehaviorMeasure.Participation(name, null, null, null, null);
			case SERIES -> new BehaviorMeasure.Participation(null, name, null, null, null);
			case PARTNER -> new FirmographicMeasure.Partnership(name);
			case DEPARTMENT, COMPETITOR_STAGE, LEADERSHIP_CHANGE -> classified(shared.kind(), shared.trait());
			case TITLE, BUYING_ROLE, AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION -> people(shared.kind(), name);
		};
	}

	private @Nullable Measure category(int category, @Nullable UseRelation relation) {
		Snapshot snapshot = this.traits.snapshot();
		Links technologies = snapshot.backlinks(Relation.IN_CATEGORY);
		List<String> names = IntStream.range(technologies.begin(category), technologies.end(category))
			.mapToObj((position) -> snapshot.names(NodeKind.TECHNOLOGY).label(technologies.target(position)))
			.distinct()
			.toList();
		return (names.isEmpty() || names.size() > MOST_TECHNOLOGIES) ? null
				: new TechnographicMeasure.Uses(names, null, null, null, relation);
	}

	private Measure range(TraitKind kind, int band) {
		return switch (kind) {
			case REVENUE -> new FirmographicMeasure.Range(LimitedQuantity.REVENUE_USD, least(Bands.REVENUE_USD, band),
					most(Bands.REVENUE_USD, band));
			case GROWTH -> new FirmographicMeasure.Range(LimitedQuantity.GROWTH_PERCENT,
					least(Bands.GROWTH_PERCENT, band), most(Bands.GROWTH_PERCENT, band));
			case FUNDING -> new FirmographicMeasure.Range(LimitedQuantity.FUNDING_USD, least(Bands.FUNDING_USD, band),
					most(Bands.FUNDING_USD, band));
			case FOUNDED -> age(least(Bands.FOUNDED_YEAR, band), most(Bands.FOUNDED_YEAR, band));
			default -> new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, least(Bands.HEADCOUNT, band),
					most(Bands.HEADCOUNT, band));
		};
	}

	private Measure age(@Nullable Long founded, @Nullable Long last) {
		return new FirmographicMeasure.Range(LimitedQuantity.COMPANY_AGE_YEARS,
				(last != null) ? this.year - last : null, (founded != null) ? this.year - founded : null);
	}

	private Measure classified(TraitKind kind, int trait) {
		ClassifiedTraits column = this.traits.columns()
			.stream()
			.filter((it) -> it.kind() == kind)
			.map(ClassifiedTraits.class::cast)
			.findFirst()
			.orElseThrow();
		List<String> node = List.of(column.node(trait));
		String code = column.className(trait).toUpperCase(Locale.ROOT);
		return switch (kind) {
			case COMPETITOR_STAGE ->
				new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.valueOf(code)), node);
			case LEADERSHIP_CHANGE ->
				new FirmographicMeasure.LeadershipChange(node, FirmographicMeasure.Change.valueOf(code), null);
			default -> new FirmographicMeasure.DepartmentSize(node, least(Bands.HEADCOUNT, column.classOf(trait)),
					most(Bands.HEADCOUNT, column.classOf(trait)));
		};
	}

	private static Measure people(TraitKind kind, List<String> name) {
		return new PeopleMeasure.People((kind == TraitKind.TITLE) ? name : null, null,
				(kind == TraitKind.BUYING_ROLE)
						? List.of(PeopleMeasure.BuyingRole.valueOf(name.getFirst().toUpperCase(Locale.ROOT))) : null,
				(kind == TraitKind.AGE_BAND) ? name : null, (kind == TraitKind.EDUCATION) ? name : null,
				(kind == TraitKind.WATERING_HOLE) ? name : null, (kind == TraitKind.MOTIVATION) ? name : null, null);
	}

	/**
	 * The smallest whole number of a band; {@code null} if the end is open.
	 */
	static @Nullable Long least(Bands bands, int band) {
		double above = bands.above(band);
		return Double.isInfinite(above) ? null : Long.valueOf((long) above + 1);
	}

	/**
	 * The largest whole number of a band; {@code null} if the end is open.
	 */
	static @Nullable Long most(Bands bands, int band) {
		double upTo = bands.upTo(band);
		return Double.isInfinite(upTo) ? null : Long.valueOf((long) upTo);
	}

}

package dev.icpgraph.measure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds problems in a measure.
 */
public final class MeasureChecks {

	private static final int DEEPEST = 3;

	private static final int MOST_PARTS = 20;

	private final NameChecks names;

	private final PeopleChecks people;

	public MeasureChecks(Vocabulary vocabulary) {
		this.names = new NameChecks(vocabulary);
		this.people = new PeopleChecks(this.names);
	}

	public void checkFilter(Measure measure, ProblemCollector problems) {
		check(measure, problems);
		FilterChecks.check(measure, problems);
	}

	public void check(Measure measure, ProblemCollector problems) {
		check(measure, DEEPEST, problems);
	}

	/**
	 * @param deeper allowed levels of nested combinations
	 */
	private void check(Measure measure, int deeper, ProblemCollector problems) {
		ProblemCollector here = problems.measure(measure);
		switch (measure) {
			case FirmographicMeasure firmographic -> checkFirmographic(firmographic, here);
			case TechnographicMeasure.Uses uses -> checkUses(uses, here);
			case TechnographicMeasure.TechnologyMaturity(Double gte, Double lte) -> checkShares(gte, lte, here);
			case BehaviorMeasure behavior -> checkBehavior(behavior, here);
			case GraphMeasure.Proximity proximity -> checkProximity(proximity, here);
			case GraphMeasure.Likeness(Double gte, Double lte) -> checkShares(gte, lte, here);
			case GraphMeasure.Footprint(Double gte, Double lte) -> checkShares(gte, lte, here);
			case GraphMeasure.Learned(Double gte, Double lte) -> checkShares(gte, lte, here);
			case PeopleMeasure measured -> this.people.check(measured, here);
			case CombinedMeasure combined -> checkCombined(combined, deeper - 1, here);
		}
	}

	private void checkCombined(CombinedMeasure combined, int deeper, ProblemCollector here) {
		if (deeper < 0) {
			here.add("TOO_DEEP", "At most " + DEEPEST + " levels of combinations can be nested.");
			return;
		}
		List<Measure> parts = combined.parts();
		NameChecks.checkNotEmpty(parts, here);
		here.addUnless(parts.size() <= MOST_PARTS, "TOO_MANY",
				parts.size() + " measures: at most " + MOST_PARTS + " can be combined.");
		for (int i = 0; i < parts.size(); i++) {
			check(parts.get(i), deeper, (combined instanceof CombinedMeasure.Not) ? here : here.item(i));
		}
	}

	private void checkFirmographic(FirmographicMeasure measure, ProblemCollector here) {
		switch (measure) {
			case FirmographicMeasure.OneOf oneOf -> checkOneOf(oneOf, here);
			case FirmographicMeasure.Range range -> checkRange(range.gte(), range.lte(), here);
			case FirmographicMeasure.DepartmentSize(List<String> departments, Long gte, Long lte) -> {
				this.names.check(Vocabulary.Kind.DEPARTMENT, departments, here.field("departments"));
				checkRange(gte, lte, here);
			}
			case FirmographicMeasure.Account(List<String> in, List<String> notIn) -> {
				here.addUnless(in != null || notIn != null, "NO_CONDITION", "Give 'in', 'notIn' or both.");
				this.names.checkGiven(Vocabulary.Kind.ACCOUNT, in, here.field("in"));
				this.names.checkGiven(Vocabulary.Kind.ACCOUNT, notIn, here.field("notIn"));
				NameChecks.checkApart(in, notIn, here.field("notIn"));
			}
			case FirmographicMeasure.Partnership(List<String> anyOf) ->
				this.names.check(Vocabulary.Kind.PARTNER, anyOf, here.field("anyOf"));
			case FirmographicMeasure.LeadershipChange change -> {
				this.names.checkGiven(Vocabulary.Kind.ROLE, change.roles(), here.field("roles"));
				NameChecks.checkPositive(change.withinDays(), "withinDays", here);
			}
		}
	}

	private void checkOneOf(FirmographicMeasure.OneOf measure, ProblemCollector here) {
		Vocabulary.Kind kind = Vocabulary.Kind.of(measure.attribute());
		here.addUnless(measure.in() != null || measure.notIn() != null, "NO_CONDITION", "Give 'in', 'notIn' or both.");
		this.names.checkGiven(kind, measure.in(), here.field("in"));
		this.names.checkGiven(kind, measure.notIn(), here.field("notIn"));
		NameChecks.checkApart(written(kind, measure.in()), written(kind, measure.notIn()), here.field("notIn"));
	}

	private static @Nullable List<String> written(Vocabulary.Kind kind, @Nullable List<String> names) {
		return (names != null) ? names.stream().map(kind::written).toList() : null;
	}

	private void checkUses(TechnographicMeasure.Uses uses, ProblemCollector here) {
		here.addUnless(Stream.of(uses.anyOf(), uses.allOf(), uses.noneOf()).anyMatch(Objects::nonNull), "NO_CONDITION",
				"Give 'anyOf', 'allOf' or 'noneOf'.");
		this.names.checkGiven(Vocabulary.Kind.TECHNOLOGY, uses.anyOf(), here.field("anyOf"));
		this.names.checkGiven(Vocabulary.Kind.TECHNOLOGY, uses.allOf(), here.field("allOf"));
		this.names.checkGiven(Vocabulary.Kind.TECHNOLOGY, uses.noneOf(), here.field("noneOf"));
		NameChecks.checkApart(uses.allOf(), uses.noneOf(), here.field("noneOf"));
	}

	private void checkBehavior(BehaviorMeasure measure, ProblemCollector here) {
		switch (measure) {
			case BehaviorMeasure.Visits(int withinDays, Integer saturatesAt) -> {
				NameChecks.checkPositive(withinDays, "withinDays", here);
				NameChecks.checkPositive(saturatesAt, "saturatesAt", here);
			}
			case BehaviorMeasure.Participation participation -> {
				this.names.checkGiven(Vocabulary.Kind.EVENT, participation.events(), here.field("events"));
				this.names.checkGiven(Vocabulary.Kind.SERIES, participation.series(), here.field("series"));
				this.names.checkGiven(Vocabulary.Kind.EVENT_KIND, participation.kinds(), here.field("kinds"));
				NameChecks.checkFilled(participation.roles(), here.field("roles"));
				NameChecks.checkPositive(participation.withinDays(), "withinDays", here);
			}
			case BehaviorMeasure.CompetitorStage stage -> {
				NameChecks.checkNotEmpty(stage.in(), here.field("in"));
				this.names.checkGiven(Vocabulary.Kind.COMPETITOR, stage.competitors(), here.field("competitors"));
			}
		}
	}

	private static void checkProximity(GraphMeasure.Proximity proximity, ProblemCollector here) {
		NameChecks.checkNotEmpty(proximity.channels(), here.field("channels"));
		checkShares(proximity.gte(), proximity.lte(), here);
		GraphMeasure.ChannelWeights weights = proximity.weights();
		if (weights == null || proximity.channels() == null) {
			return;
		}
		for (GraphMeasure.Channel channel : GraphMeasure.Channel.values()) {
			Double weight = weights.of(channel);
			here.field("weights")
				.field(channel.name().toLowerCase(Locale.ROOT))
				.addUnless(weight == null || (weight >= 0 && weight <= 4), "OUT_OF_RANGE",
						"A channel's weight must be from 0 to 4.");
		}
		here.field("weights")
			.addUnless(
					proximity.channels().stream().anyMatch((channel) -> !Double.valueOf(0).equals(weights.of(channel))),
					"NO_CONDITION", "Every requested channel has weight 0.");
	}

	private static void checkRange(@Nullable Long gte, @Nullable Long lte, ProblemCollector here) {
		here.addUnless(gte != null || lte != null, "EMPTY_RANGE", "Give 'gte', 'lte' or both.");
		here.addUnless(gte == null || lte == null || gte <= lte, "EMPTY_RANGE",
				"No value is both at least " + gte + " and at most " + lte + ".");
	}

	private static void checkShares(@Nullable Double gte, @Nullable Double lte, ProblemCollector here) {
		here.field("gte").addUnless(gte == null || (gte >= 0 && gte <= 1), "OUT_OF_RANGE", "gte must be from 0 to 1.");
		here.field("lte").addUnless(lte == null || (lte >= 0 && lte <= 1), "OUT_OF_RANGE", "lte must be from 0 to 1.");
		here.addUnless(gte == null || lte == null || gte <= lte, "EMPTY_RANGE",
				"No value is both at least " + gte + " and at most " + lte + ".");
	}

}

package dev.icpgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds problems of a measure as a filter, which needs a clear yes or no, beyond the
 * checks of every measure.
 */
final class FilterChecks {

	private FilterChecks() {
	}

	static void check(Measure measure, ProblemCollector problems) {
		check(measure, false, problems);
	}

	/**
	 * A filter keeps values above 0, so a value inside {@code not} must be all or
	 * nothing.
	 */
	private static void check(Measure measure, boolean negated, ProblemCollector problems) {
		ProblemCollector here = problems.measure(measure);
		switch (measure) {
			case CombinedMeasure.Not(Measure part) -> check(part, true, here);
			case CombinedMeasure.All(List<Measure> parts) -> checkEach(parts, negated, here);
			case CombinedMeasure.Any(List<Measure> parts) -> checkEach(parts, negated, here);
			case TechnographicMeasure.TechnologyMaturity(Double gte, Double lte) -> checkLimited(gte, lte, here);
			case GraphMeasure.Proximity proximity -> checkLimited(proximity.gte(), proximity.lte(), here);
			case GraphMeasure.Likeness(Double gte, Double lte) -> checkLimited(gte, lte, here);
			case GraphMeasure.Footprint(Double gte, Double lte) -> checkLimited(gte, lte, here);
			case GraphMeasure.Learned(Double gte, Double lte) -> checkLimited(gte, lte, here);
			case BehaviorMeasure.Visits(int _, Integer saturatesAt) -> here.field("saturatesAt")
				.addUnless(!negated || saturatesAt == null || saturatesAt == 1, "GRADED",
						"Under 'not' a filter needs yes or no: leave it out.");
			case FirmographicMeasure _, TechnographicMeasure.Uses _, BehaviorMeasure _, PeopleMeasure _ -> {
			}
		}
	}

	private static void checkEach(List<Measure> parts, boolean negated, ProblemCollector here) {
		for (int i = 0; i < parts.size(); i++) {
			check(parts.get(i), negated, here.item(i));
		}
	}

	private static void checkLimited(@Nullable Double gte, @Nullable Double lte, ProblemCollector here) {
		here.addUnless(gte != null || lte != null, "EMPTY_RANGE", "Give 'gte', 'lte' or both.");
	}

}

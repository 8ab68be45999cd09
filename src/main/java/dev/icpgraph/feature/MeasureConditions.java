package dev.icpgraph.feature;

import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Problem;
import dev.icpgraph.measure.Measure;

/**
 * Measures as conditions of a query. All must hold, as filters of an ICP do; an unknown
 * value fails.
 */
public final class MeasureConditions {

	private static final String PATH = "where.measures";

	private MeasureConditions() {
	}

	/**
	 * The measures as a predicate on accounts.
	 * @param measures {@code null} or empty for none
	 * @throws BadInputException if a measure is invalid, with its place in the input
	 */
	public static IntPredicate of(@Nullable List<Measure> measures, FeatureColumns columns) {
		if (measures == null) {
			return (account) -> true;
		}
		for (int i = 0; i < measures.size(); i++) {
			refuseInvalid(measures.get(i), PATH + "[" + i + "]", columns);
		}
		List<FeatureColumn> all = measures.stream().map(columns::condition).toList();
		return (account) -> all.stream().allMatch((column) -> column.values()[account] > 0);
	}

	private static void refuseInvalid(Measure measure, String path, FeatureColumns columns) {
		List<Problem> problems = Measure.problems(measure, path, columns.snapshot());
		if (!problems.isEmpty()) {
			throw new BadInputException(problems.getFirst().path() + ": " + problems.getFirst().message());
		}
	}

}

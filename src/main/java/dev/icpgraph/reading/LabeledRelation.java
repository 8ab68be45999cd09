package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.icpgraph.row.UseLabel;

/**
 * Settles the relation of a row whose technology has a {@linkplain UseLabel label}.
 */
final class LabeledRelation {

	private static final String RELATION = "relation";

	private LabeledRelation() {
	}

	/**
	 * Whether a relation was dropped; without it the row would have another meaning.
	 */
	static boolean lacksRelation(List<RowProblem> dropped) {
		return dropped.stream().anyMatch((it) -> it.column().equals(RELATION));
	}

	/**
	 * Settles the relation of a use, and drops the category of a labeled technology,
	 * which describes the relation and not the technology.
	 * @param number number of the row
	 * @return the problems; those of a use refuse the row
	 */
	static List<RowProblem> settle(long number, boolean use, Map<String, Object> values) {
		List<RowProblem> problems = new ArrayList<>();
		if (values.remove(UseLabel.LABELED) instanceof String labeled) {
			if (use && values.getOrDefault(RELATION, labeled) instanceof String given && !given.equals(labeled)) {
				problems.add(new RowProblem(number, RELATION, given, "CONTRADICTS_LABEL",
						"The name of the technology says " + labeled + ": correct one of them", true));
			}
			else if (use) {
				values.put(RELATION, labeled);
			}
			else if (values.remove("category") instanceof String category) {
				problems.add(new RowProblem(number, "category", category, "CATEGORY_OF_RELATION",
						"It describes the relation to the technology, which the label already gives: "
								+ "give the technology's own category in a row without the label",
						false));
			}
		}
		return problems;
	}

}

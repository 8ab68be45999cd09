package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Cells;
import dev.icpgraph.cell.Fault;
import dev.icpgraph.graph.UseRelation;

/**
 * Reads the labels that stand for a relation after the name of a technology. Only the
 * labels of {@link UseRelation} are read so, as {@code files.md} lists them; nothing is
 * guessed.
 */
final class UseLabel {

	/** Value for the relation that a label states. */
	private static final String LABELED = "labeledRelation";

	private static final String RELATION = "relation";

	private UseLabel() {
	}

	/**
	 * The relations as words of a column.
	 */
	static String[] words() {
		return Arrays.stream(UseRelation.values()).map(UseRelation::name).toArray(String[]::new);
	}

	/**
	 * A technology; a label goes, and its relation stays in the row until it is settled.
	 */
	static @Nullable Fault technology(String name, String text, Map<String, Object> into) {
		for (UseRelation relation : UseRelation.values()) {
			String label = relation.label();
			int end = text.length() - label.length();
			if (!label.isEmpty() && end > 0 && text.regionMatches(true, end, label, 0, label.length())) {
				into.put(LABELED, relation.name());
				return Cells.text(name, text.substring(0, end).strip(), into);
			}
		}
		return Cells.text(name, text, into);
	}

	/**
	 * Whether a relation was dropped: without it the row would say something else.
	 */
	static boolean lacksRelation(List<RowProblem> dropped) {
		return dropped.stream().anyMatch((it) -> it.column().equals(RELATION));
	}

	/**
	 * Settles the relation of a use, and takes the category from a labeled technology: it
	 * describes the relation, not the technology.
	 * @param number of the row
	 * @return the problems: of a use, they refuse the row
	 */
	static List<RowProblem> settle(long number, boolean use, Map<String, Object> values) {
		List<RowProblem> problems = new ArrayList<>();
		if (values.remove(LABELED) instanceof String labeled) {
			if (use && values.getOrDefault(RELATION, labeled) instanceof String given && !given.equals(labeled)) {
				problems.add(new RowProblem(number, RELATION, given, "CONTRADICTS_LABEL",
						"The name of the technology says " + labeled + ": correct one of them", true));
			}
			else if (use) {
				values.put(RELATION, labeled);
			}
			else if (values.remove("category") instanceof String category) {
				problems.add(new RowProblem(number, "category", category, "CATEGORY_OF_RELATION",
						"It describes what accounts have to do with the technology, which the label says already: "
								+ "give the technology's own category in a row without the label",
						false));
			}
		}
		return problems;
	}

}

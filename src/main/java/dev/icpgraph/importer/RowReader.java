package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.RowKind;

/**
 * Checks rows of a kind and turns their cells into values. One bad cell refuses its row.
 */
final class RowReader {

	private final RowKind kind;

	private final RowDefinition definition;

	RowReader(RowKind kind) {
		this.kind = kind;
		this.definition = RowDefinitions.of(kind);
	}

	/**
	 * A row that is good, or the problems that refuse it.
	 *
	 * @param row what to write; of no use when there are problems
	 * @param problems all that is wrong with it
	 */
	record Read(GraphRow row, List<RowProblem> problems) {
	}

	/**
	 * Reads a row.
	 * @param number the line of the file, or the position of a GraphQL row counted from 1
	 * @param cells text by name of column, blank when the column is there but has no
	 * value
	 */
	Read read(long number, Map<String, String> cells) {
		Map<String, Object> values = new HashMap<>();
		List<RowProblem> problems = new ArrayList<>();
		cells.forEach((name, cell) -> {
			String text = cell.strip();
			FieldSpec column = Objects.requireNonNull(this.definition.column(name));
			Fault fault = text.isEmpty() ? null : column.reader().read(name, text, values);
			if (fault != null) {
				problems.add(new RowProblem(number, name, text, fault.code(), fault.reason()));
			}
		});
		for (List<String> group : this.definition.required()) {
			if (group.stream().allMatch((name) -> cells.getOrDefault(name, "").isBlank())) {
				problems.add(new RowProblem(number, group.getFirst(), "", "MISSING",
						"A row needs " + String.join(" or ", group) + ": fill it in or leave the row out"));
			}
		}
		if (endsBeforeItBegins(values)) {
			problems.add(new RowProblem(number, "until", String.valueOf(values.get("until")), "ENDS_BEFORE_IT_BEGINS",
					"It ends before it begins, which is " + values.get("since") + ": correct one of them"));
		}
		if (this.kind == RowKind.EMPLOYMENTS && !cells.containsKey("current")) {
			values.put("current", !values.containsKey("until"));
		}
		return new Read(new GraphRow(number, values), problems);
	}

	/**
	 * In the precision that both dates have.
	 */
	private static boolean endsBeforeItBegins(Map<String, Object> values) {
		if (values.get("since") instanceof String since && values.get("until") instanceof String until) {
			int both = Math.min(since.length(), until.length());
			return until.substring(0, both).compareTo(since.substring(0, both)) < 0;
		}
		return false;
	}

}

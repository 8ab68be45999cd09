package dev.icpgraph.importer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.RowKind;

/**
 * Checks rows of a kind and converts their cells to values. An invalid cell is dropped
 * from its row; it refuses the row when the cell is required. Contradictory cells refuse
 * the row too.
 */
final class RowReader {

	private final RowKind kind;

	private final RowDefinition definition;

	private final Map<String, CellReader> readers = new HashMap<>();

	private final String today = LocalDate.now(ZoneOffset.UTC).toString();

	/**
	 * @param style style of the numbers and dates in all rows
	 */
	RowReader(RowKind kind, FileStyle style) {
		this.kind = kind;
		this.definition = RowDefinitions.of(kind);
		this.definition.columns()
			.values()
			.forEach((column) -> this.readers.put(column.name(),
					(column.reader() instanceof StyledCellReader styled) ? styled.with(style) : column.reader()));
	}

	/**
	 * The result of reading a row.
	 *
	 * @param row the values to write, without invalid cells; meaningless when refused
	 * @param problems all its problems
	 * @param refused whether it must not be written
	 */
	record Read(GraphRow row, List<RowProblem> problems, boolean refused) {
	}

	/**
	 * Reads a row.
	 * @param number the line of the file, or the position of a GraphQL row, from 1
	 * @param cells text by name of column, blank when the column is there but has no
	 * value
	 */
	Read read(long number, Map<String, String> cells) {
		Map<String, Object> values = new HashMap<>();
		List<RowProblem> dropped = new ArrayList<>();
		cells.forEach((name, cell) -> {
			String text = cell.strip();
			Fault fault = text.isEmpty() ? null
					: Objects.requireNonNull(this.readers.get(name)).read(name, text, values);
			if (fault != null) {
				dropped.add(new RowProblem(number, name, text, fault.code(), fault.reason(), false));
			}
		});
		List<RowProblem> missing = missing(number, cells);
		List<RowProblem> contradictions = contradictions(number, values);
		if (this.kind == RowKind.EMPLOYMENTS && !cells.containsKey("current")
				&& dropped.stream().noneMatch((it) -> it.column().equals("until"))) {
			values.put("current", !values.containsKey("until"));
		}
		boolean refused = !missing.isEmpty() || !contradictions.isEmpty() || lacksKey(dropped, values);
		List<RowProblem> problems = new ArrayList<>(dropped);
		problems.addAll(missing);
		problems.addAll(contradictions);
		return new Read(new GraphRow(number, values),
				refused ? problems.stream().map(RowProblem::refusingRow).toList() : problems, refused);
	}

	private List<RowProblem> missing(long number, Map<String, String> cells) {
		List<RowProblem> missing = new ArrayList<>();
		for (List<String> group : this.definition.required()) {
			if (group.stream().allMatch((name) -> cells.getOrDefault(name, "").isBlank())) {
				missing.add(new RowProblem(number, group.getFirst(), "", "MISSING",
						"A row needs " + String.join(" or ", group) + ": fill it in or leave the row out", true));
			}
		}
		return missing;
	}

	/**
	 * Whether a required cell was dropped and no other cell replaces it.
	 */
	private boolean lacksKey(List<RowProblem> dropped, Map<String, Object> values) {
		return !dropped.isEmpty() && this.definition.required()
			.stream()
			.anyMatch((group) -> dropped.stream().anyMatch((it) -> group.contains(it.column()))
					&& group.stream().noneMatch(values::containsKey));
	}

	private List<RowProblem> contradictions(long number, Map<String, Object> values) {
		if (!(values.get("until") instanceof String until)) {
			return List.of();
		}
		List<RowProblem> found = new ArrayList<>();
		if (values.get("since") instanceof String since && isBefore(until, since)) {
			found.add(new RowProblem(number, "until", until, "ENDS_BEFORE_IT_BEGINS",
					"It ends before it begins, which is " + since + ": correct one of them", true));
		}
		if (Boolean.TRUE.equals(values.get("current")) && isBefore(until, this.today)) {
			found.add(new RowProblem(number, "until", until, "ENDED_AND_CURRENT",
					"It ended and is said to be current: correct one of them", true));
		}
		return found;
	}

	/**
	 * Compares in the precision that both dates have.
	 */
	private static boolean isBefore(String date, String other) {
		int both = Math.min(date.length(), other.length());
		return date.substring(0, both).compareTo(other.substring(0, both)) < 0;
	}

}

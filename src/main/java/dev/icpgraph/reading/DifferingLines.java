package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.merge.DifferingRow;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.text.English;

/**
 * Counts the rows of one kind that contradict another row of their file.
 */
final class DifferingLines {

	private static final int MOST_SHOWN = 3;

	private final List<String> first = new ArrayList<>();

	private int count;

	/**
	 * @param columns names of the columns that differ, as in the file
	 */
	void add(DifferingRow row, List<String> columns) {
		this.count++;
		if (this.first.size() < MOST_SHOWN) {
			this.first.add("%d and %d in %s".formatted(Math.min(row.row(), row.other()),
					Math.max(row.row(), row.other()), English.and(columns)));
		}
	}

	/**
	 * Their number and the first of them, as a sentence; empty if no row contradicts
	 * another.
	 */
	List<String> warnings(RowKind kind) {
		return (this.count == 0) ? List.of() : List.of("%s, and the last row counts: %s %s".formatted(
				English.counted(this.count, "row of " + kind.fileName() + " contradicts another row about the same",
						"rows of " + kind.fileName() + " contradict other rows about the same"),
				(this.count > this.first.size()) ? "for example lines" : "lines", String.join("; ", this.first)));
	}

}

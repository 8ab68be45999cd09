package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.row.FieldSpec;

/**
 * Rows of one kind to write together.
 *
 * @param rows rows in the order of their file
 * @param sources source of each row
 * @param read counts of the rows read for it, including refused ones
 */
public record KindBatch(List<GraphRow> rows, List<KindRows.Source> sources, KindCounts read) {

	/**
	 * The problems found while writing it.
	 */
	public List<RowProblem> problems(WriteResult result) {
		List<RowProblem> problems = new ArrayList<>();
		result.refused()
			.forEach(
					(it) -> problems.add(source(it.row()).problem(it.row(), it.field(), it.code(), it.reason(), true)));
		result.dropped()
			.forEach((it) -> problems
				.add(source(it.row()).problem(it.row(), it.field(), it.code(), it.reason(), false)));
		return problems;
	}

	/**
	 * The names of the columns of fields in the file.
	 * @param row number of a row
	 */
	List<String> shown(long row, List<String> fields) {
		KindRows.Source source = source(row);
		return fields.stream().map((field) -> {
			String shown = source.origin().shown(source.row(), field);
			return shown.equals(field) ? FieldSpec.header(field) : shown;
		}).distinct().toList();
	}

	/**
	 * The source of the row with a number.
	 */
	private KindRows.Source source(long row) {
		int place = 0;
		while (this.rows.get(place).row() != row) {
			place++;
		}
		return this.sources.get(place);
	}

}

package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.reading.KindBatch;
import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.reading.KindRows;
import dev.icpgraph.reading.LeftOutRows;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.reading.RowReader;
import dev.icpgraph.reading.RowSink;
import dev.icpgraph.row.RowKind;

/**
 * Receives the rows of a dry run: counts all and compares the first with the graph.
 */
final class PreviewedRows implements RowSink {

	private static final int MOST_ROWS = 100_000;

	private static final int SHOWN_ROWS = 5;

	private static final int SHOWN_PROBLEMS = 20;

	private final String importId;

	private final FileStyle style;

	private final boolean profiled;

	private final GraphWriter writer;

	private final int batchSize;

	private final Map<RowKind, KindRows> kinds = new TreeMap<>();

	private final LeftOutRows leftOut = new LeftOutRows();

	private final List<Preview.PreviewRow> first = new ArrayList<>();

	private final List<RowProblem> problems = new ArrayList<>();

	private final RowCounter counter = new RowCounter();

	private long compared;

	/** Characters of the rows read but not yet compared. */
	private long characters;

	/**
	 * @param profiled whether a profile describes the file
	 * @param batchSize number of rows to compare with the graph
	 */
	PreviewedRows(String importId, FileStyle style, boolean profiled, GraphWriter writer, int batchSize) {
		this.importId = importId;
		this.style = style;
		this.profiled = profiled;
		this.writer = writer;
		this.batchSize = batchSize;
	}

	@Override
	public void add(long number, List<MappedRow> rows, Origin origin, long bytesRead) {
		List<Preview.PreviewRead> shown = new ArrayList<>();
		int refused = 0;
		for (MappedRow row : rows) {
			RowReader.Read read = this.kinds
				.computeIfAbsent(row.kind(), (kind) -> new KindRows(kind, this.style, this.profiled))
				.add(number, row, origin);
			read.problems().forEach(this::keep);
			refused += read.refused() ? 1 : 0;
			if (!read.refused()) {
				shown.add(Preview.PreviewRead.of(row.kind(), read.row().values()));
			}
		}
		this.counter.row(bytesRead, refused > 0 && refused == rows.size(), 0);
		show(new Preview.PreviewRow(number, shown, null));
		this.characters += KindRows.characters(rows, origin);
		if (this.characters >= KindRows.MOST_CHARACTERS
				|| this.kinds.values().stream().mapToInt(KindRows::size).sum() >= this.batchSize) {
			compare();
		}
	}

	@Override
	public void refuse(RowProblem problem, long bytesRead) {
		keep(problem);
		this.counter.row(bytesRead, true, 0);
		show(new Preview.PreviewRow(problem.row(), List.of(), problem.reason()));
	}

	@Override
	public void leaveOut(String why, long bytesRead) {
		this.leftOut.add(why);
		this.counter.leftOut(bytesRead);
	}

	/**
	 * Whether enough rows have been read.
	 */
	boolean isEnough() {
		return this.counter.rowsRead() >= MOST_ROWS;
	}

	/**
	 * The counts of each kind, once all rows have been read.
	 */
	List<KindCounts> finish() {
		this.kinds.values().forEach(KindRows::close);
		compare();
		return this.kinds.values().stream().map(KindRows::counts).toList();
	}

	List<Preview.PreviewRow> first() {
		return this.first;
	}

	List<RowProblem> problems() {
		return this.problems;
	}

	/**
	 * Warnings about rows left out, and about users' own keys that yield in the compared
	 * rows.
	 */
	List<String> warnings() {
		List<String> warnings = new ArrayList<>(this.leftOut.warnings());
		if (this.counter.rowsRead() == 0) {
			warnings.add(LeftOutRows.NO_ROWS);
		}
		this.kinds.values().forEach((it) -> warnings.addAll(it.warnings()));
		return warnings;
	}

	ImportCounts counts() {
		return this.counter.counts();
	}

	/**
	 * Number of rows of all kinds compared with the graph.
	 */
	long compared() {
		return this.compared;
	}

	private void compare() {
		boolean compares = this.compared == 0;
		for (KindRows rows : this.kinds.values()) {
			if (compares && rows.size() > 0) {
				compare(rows);
			}
			else {
				rows.count(rows.take());
			}
		}
		this.characters = 0;
	}

	private void compare(KindRows rows) {
		KindBatch batch = rows.take();
		this.compared += batch.rows().size();
		WriteResult result = this.writer.rehearse(batch.read().kind(), this.importId, batch.rows());
		batch.problems(result).forEach(this::keep);
		rows.count(batch, result);
	}

	private void keep(RowProblem problem) {
		if (this.problems.size() < SHOWN_PROBLEMS) {
			this.problems.add(problem);
		}
	}

	private void show(Preview.PreviewRow row) {
		if (this.first.size() < SHOWN_ROWS) {
			this.first.add(row);
		}
	}

}

package dev.icpgraph.importer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.RowKind;
import dev.icpgraph.merge.WriteResult;

/**
 * A running import: takes rows one by one, writes them in batches, and counts them.
 */
final class ImportRun {

	/** Reason of a cancelled import. */
	static final String STOPPED = "Stopped on request: send the file again, what is written stays and counts as unchanged";

	private final ImporterProperties properties;

	private final GraphWriter writer;

	private final ImportLeases imports;

	private final RowKind kind;

	private RowReader reader;

	private final List<GraphRow> batch = new ArrayList<>();

	private final List<Map<String, String>> batchCells = new ArrayList<>();

	private final List<RowProblem> problems = new ArrayList<>();

	private final OffsetDateTime startedAt;

	/** Whether it was cut short and continues from its last batch. */
	private final boolean goesOn;

	/** Number of problems that an earlier part of the same run saved. */
	private final int keptBefore;

	private Import state;

	private int savedProblems;

	private final BooleanSupplier moreAfter;

	/**
	 * @param moreAfter whether other imports continue, asked once at the end of this one
	 */
	ImportRun(Import queued, RowKind kind, ImporterProperties properties, GraphWriter writer, ImportLeases imports,
			BooleanSupplier moreAfter) {
		this.moreAfter = moreAfter;
		this.properties = properties;
		this.writer = writer;
		this.imports = imports;
		this.kind = kind;
		this.reader = new RowReader(kind, FileStyle.PLAIN);
		this.state = queued;
		this.goesOn = queued.isFile() && queued.status() == ImportStatus.RUNNING;
		this.startedAt = (this.goesOn && queued.startedAt() != null) ? queued.startedAt()
				: OffsetDateTime.now(ZoneOffset.UTC);
		this.keptBefore = this.goesOn ? (int) Math.min(queued.counts().problems(), properties.keptProblems()) : 0;
	}

	/**
	 * Number of rows that an earlier part of the same import completed.
	 */
	long rowsDone() {
		return this.goesOn ? this.state.counts().rowsRead() : 0;
	}

	/**
	 * Continues an import that was cut short, or starts over and deletes the problems of
	 * an earlier run.
	 * @param style style of the numbers and dates in all rows
	 */
	void start(FileStyle style, List<String> warnings) {
		this.reader = new RowReader(this.kind, style);
		if (this.goesOn) {
			change(ImportStatus.RUNNING, this.state.counts(), null, warnings);
		}
		else {
			this.state = with(ImportStatus.RUNNING, ImportCounts.NONE, null, warnings);
			this.imports.restart(this.state);
		}
	}

	/**
	 * Takes a row.
	 * @param number the line of the file, or the position of a GraphQL row, from 1
	 * @param cells text by name of column
	 * @param bytesRead bytes of the file read by then
	 */
	void add(long number, Map<String, String> cells, long bytesRead) {
		RowReader.Read read = this.reader.read(number, cells);
		read.problems().forEach(this::keep);
		count(this.state.counts().afterRow(bytesRead, read.refused(), read.refused() ? 0 : read.problems().size()));
		if (!read.refused()) {
			this.batch.add(read.row());
			this.batchCells.add(cells);
		}
		if (this.batch.size() >= this.properties.batchSize()) {
			flush(true);
		}
	}

	/**
	 * Refuses a whole row.
	 */
	void refuse(RowProblem problem, long bytesRead) {
		keep(problem);
		count(this.state.counts().afterRow(bytesRead, true, 0));
	}

	/**
	 * Writes the rest and ends the import.
	 */
	Import finish() {
		flush(this.moreAfter.getAsBoolean());
		change(ImportStatus.DONE, this.state.counts().whole(), null, this.state.warnings());
		return this.state;
	}

	/**
	 * Fails the import; rows already written stay, and rows only read do not count.
	 */
	Import fail(String reason) {
		change(ImportStatus.FAILED, this.state.counts().without(this.batch.size()), reason, this.state.warnings());
		return this.state;
	}

	/**
	 * Stops on request; rows already written stay, and rows only read do not count.
	 */
	Import cancel() {
		change(ImportStatus.CANCELLED, this.state.counts().without(this.batch.size()).whole(), STOPPED,
				this.state.warnings());
		return this.state;
	}

	/**
	 * The problems to store.
	 */
	List<RowProblem> problems() {
		return this.problems;
	}

	private void flush(boolean more) {
		if (!this.batch.isEmpty()) {
			WriteResult result = this.writer.write(this.kind, this.state.key(), this.batch, more);
			result.refused().forEach((it) -> keep(it.row(), it.field(), it.code(), it.reason(), true));
			result.dropped().forEach((it) -> keep(it.row(), it.field(), it.code(), it.reason(), false));
			count(this.state.counts().afterBatch(result));
			this.batch.clear();
			this.batchCells.clear();
		}
		change(ImportStatus.RUNNING, this.state.counts().whole(), null, this.state.warnings());
	}

	private void keep(long row, String field, String code, String reason, boolean refused) {
		int place = 0;
		while (this.batch.get(place).row() != row) {
			place++;
		}
		String value = this.batchCells.get(place).getOrDefault(field, "");
		keep(new RowProblem(row, field, value, code, reason, refused));
	}

	private void keep(RowProblem problem) {
		if (this.keptBefore + this.problems.size() < this.properties.keptProblems()) {
			this.problems.add(problem);
		}
		count(this.state.counts().afterProblem());
	}

	private void count(ImportCounts counts) {
		this.state = with(this.state.status(), counts, this.state.reason(), this.state.warnings());
	}

	private void change(ImportStatus status, ImportCounts counts, @Nullable String reason, List<String> warnings) {
		this.state = with(status, counts, reason, warnings);
		List<RowProblem> more = List.copyOf(this.problems.subList(this.savedProblems, this.problems.size()));
		int from = this.keptBefore + this.savedProblems;
		if (this.state.isFile()) {
			this.imports.saveOwn(this.state, more, from);
		}
		else {
			this.imports.save(this.state, more, from);
		}
		this.savedProblems = this.problems.size();
	}

	private Import with(ImportStatus status, ImportCounts counts, @Nullable String reason, List<String> warnings) {
		boolean ended = status != ImportStatus.RUNNING && status != ImportStatus.QUEUED;
		return new Import(this.state.key(), this.state.file(), this.kind, status, this.state.queuedAt(), this.startedAt,
				ended ? OffsetDateTime.now(ZoneOffset.UTC) : null, this.state.bytes(), counts, reason, warnings);
	}

}

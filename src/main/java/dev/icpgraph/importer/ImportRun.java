package dev.icpgraph.importer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.reading.KindRows;
import dev.icpgraph.reading.LeftOutRows;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.reading.RowReader;
import dev.icpgraph.reading.RowSink;
import dev.icpgraph.row.RowKind;

/**
 * A running import: receives rows one by one, writes them in batches, kind by kind, while
 * it receives the next, and counts them. After a failed call, only {@link #fail(String)}
 * and {@link #close()} may be called.
 */
final class ImportRun implements RowSink, AutoCloseable {

	/** Reason of a cancelled import. */
	static final String STOPPED = "Stopped on request: send the file again; rows already written stay and count as unchanged";

	/** Maximum number of characters of a header kept for the rows with problems. */
	private static final int LONGEST_HEADER = 1 << 20;

	private final ImporterProperties properties;

	private final RowsInFlight writing;

	private final ImportLeases imports;

	private final Map<RowKind, KindRows> kinds = new TreeMap<>();

	private final LeftOutRows leftOut = new LeftOutRows();

	private final List<RowProblem> problems = new ArrayList<>();

	private final OffsetDateTime startedAt;

	/**
	 * Whether it was interrupted and continues from its last batch. A file with a profile
	 * starts over, because a later row may belong to the sum of an earlier one.
	 */
	private final boolean goesOn;

	/** Number of problems that an earlier part of the same run saved. */
	private final int keptBefore;

	private FileStyle style = FileStyle.PLAIN;

	/** Counts of written rows and rows refused before writing. */
	private RowCounter counter = new RowCounter();

	private Import state;

	private int savedProblems;

	private ReadRows read;

	/** Characters of these rows. */
	private long characters;

	private final BooleanSupplier moreAfter;

	/**
	 * @param moreAfter whether other imports continue, called once at the end of this one
	 */
	ImportRun(Import queued, ImporterProperties properties, GraphWriter writer, ImportLeases imports,
			BooleanSupplier moreAfter) {
		this.moreAfter = moreAfter;
		this.properties = properties;
		this.read = new ReadRows(properties.keptProblems());
		this.writing = new RowsInFlight(queued.key(), writer);
		this.imports = imports;
		this.state = queued;
		this.counter.add(queued.counts());
		this.goesOn = queued.isFile() && queued.profile() == null && queued.status() == ImportStatus.RUNNING;
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
	 * Continues an interrupted import, or starts over and deletes the problems of an
	 * earlier run.
	 * @param style style of the numbers and dates in all rows
	 * @param header names of the columns of its file; empty without a file
	 */
	void start(FileStyle style, List<String> warnings, List<String> header) {
		this.style = style;
		if (this.goesOn) {
			this.state.kinds().forEach((it) -> rows(it.kind()).continueFrom(it));
			change(ImportStatus.RUNNING, null, kept(warnings, 0));
		}
		else {
			this.counter = new RowCounter();
			this.state = with(ImportStatus.RUNNING, null, kept(warnings, 0));
			this.imports.restart(this.state, (RowProblem.characters(header) <= LONGEST_HEADER) ? header : List.of());
		}
	}

	@Override
	public void add(long number, List<MappedRow> rows, Origin origin, long bytesRead) {
		int refused = 0;
		int dropped = 0;
		for (MappedRow row : rows) {
			RowReader.Read found = rows(row.kind()).add(number, row, origin);
			found.problems().forEach(this.read::problem);
			refused += found.refused() ? 1 : 0;
			dropped += found.refused() ? 0 : found.problems().size();
		}
		this.read.row(bytesRead, refused > 0 && refused == rows.size(), dropped);
		this.characters += KindRows.characters(rows, origin);
		if (this.characters >= KindRows.MOST_CHARACTERS
				|| this.kinds.values().stream().mapToInt(KindRows::size).sum() >= this.properties.batchSize()) {
			flush(true);
		}
	}

	@Override
	public void refuse(RowProblem problem, long bytesRead) {
		this.read.problem(problem);
		this.read.row(bytesRead, true, 0);
	}

	@Override
	public void leaveOut(String why, long bytesRead) {
		this.leftOut.add(why);
		this.read.leftOut(bytesRead);
	}

	/**
	 * Writes the remaining rows and ends the import.
	 * @param warnings warnings found while reading
	 */
	Import finish(List<String> warnings) {
		this.kinds.values().forEach(KindRows::close);
		// The last write, which ends the load for readers, comes after all others.
		settleAll();
		flush(this.moreAfter.getAsBoolean());
		settleAll();
		List<String> found = new ArrayList<>(this.leftOut.warnings());
		if (this.state.isFile() && this.counter.rowsRead() == 0) {
			found.add(LeftOutRows.NO_ROWS);
		}
		this.kinds.values().forEach((it) -> found.addAll(it.warnings()));
		found.addAll(warnings);
		List<String> all = new ArrayList<>(this.state.warnings());
		all.addAll(kept(found, all.size()));
		checkCounts();
		change(ImportStatus.DONE, null, all);
		return this.state;
	}

	/**
	 * Fails the import; rows already written stay; rows only read do not count.
	 */
	Import fail(String reason) {
		stopWriting();
		change(ImportStatus.FAILED, reason, this.state.warnings());
		return this.state;
	}

	/**
	 * Stops on request; rows already written stay; rows only read do not count.
	 */
	Import cancel() {
		stopWriting();
		change(ImportStatus.CANCELLED, STOPPED, this.state.warnings());
		return this.state;
	}

	/**
	 * @param before number of warnings kept already
	 */
	private List<String> kept(List<String> warnings, int before) {
		return KeptWarnings.of(warnings, Math.max(0, this.properties.keptWarnings() - before));
	}

	/**
	 * The problems to store.
	 */
	List<RowProblem> problems() {
		return this.problems;
	}

	private void flush(boolean more) {
		if (this.writing.isFull()) {
			settle(this.writing.next());
		}
		this.writing.add(this.read, this.kinds.values().stream().map(KindRows::take).toList(), more);
		this.read = new ReadRows(this.properties.keptProblems());
		this.characters = 0;
	}

	private void settleAll() {
		while (!this.writing.isEmpty()) {
			settle(this.writing.next());
		}
	}

	/**
	 * Counts the next written batch and saves the progress.
	 */
	private void settle(RowsInFlight.Batch batch) {
		countRead(batch.read(), batch.read().counts());
		for (RowsInFlight.Part part : batch.parts()) {
			WriteResult result = part.result().join();
			part.batch().problems(result).forEach(this::keep);
			rows(part.kind()).count(part.batch(), result);
			this.counter.written(result);
		}
		checkCounts();
		change(ImportStatus.RUNNING, null, this.state.warnings());
	}

	/**
	 * Ends running writes. Rows written out of order do not count, and neither do rows
	 * read but not written.
	 */
	private void stopWriting() {
		this.writing.stop().forEach(this::settle);
		countRead(this.read, this.read.unwritten());
		this.kinds.values().forEach(KindRows::stop);
	}

	private void countRead(ReadRows rows, ImportCounts counts) {
		int room = this.properties.keptProblems() - this.keptBefore - this.problems.size();
		rows.problems().stream().limit(Math.max(0, room)).forEach(this.problems::add);
		this.counter.add(counts);
	}

	/**
	 * Checks, when no row is waiting, that none is lost. A row of a file with a profile
	 * can produce rows of several kinds, counted per kind.
	 */
	private void checkCounts() {
		if (this.state.profile() == null) {
			this.counter.counts().checkWhole();
		}
	}

	private KindRows rows(RowKind kind) {
		return this.kinds.computeIfAbsent(kind, (any) -> new KindRows(kind, this.style, this.state.profile() != null));
	}

	private void keep(RowProblem problem) {
		if (this.keptBefore + this.problems.size() < this.properties.keptProblems()) {
			this.problems.add(problem);
		}
		this.counter.problem();
	}

	private void change(ImportStatus status, @Nullable String reason, List<String> warnings) {
		this.state = with(status, reason, warnings);
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

	private Import with(ImportStatus status, @Nullable String reason, List<String> warnings) {
		return new Import(this.state.key(), this.state.file(), this.state.profile(), this.state.kind(), status,
				this.state.queuedAt(), this.startedAt, status.ended() ? OffsetDateTime.now(ZoneOffset.UTC) : null,
				this.state.bytes(), this.counter.counts(), this.kinds.values().stream().map(KindRows::counts).toList(),
				reason, warnings);
	}

	/**
	 * Waits until nothing is being written.
	 */
	@Override
	public void close() {
		this.writing.close();
	}

}

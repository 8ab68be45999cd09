package dev.icpgraph.importer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowKind;

/**
 * A file, or the rows of a mutation, that goes into the graph.
 *
 * @param key derived from the kind and the content, for example {@code people-0f3a…}
 * @param file name of the file or of the source
 * @param profile that it was read by, {@code null} for our own columns
 * @param kind what its rows are mainly about, {@code null} when it could not be
 * determined
 * @param status its progress
 * @param queuedAt time of its last arrival
 * @param startedAt start of its last run
 * @param finishedAt end of its last run
 * @param bytes size of the file, 0 for a mutation
 * @param counts of its rows
 * @param kinds counts by kind of the rows that its rows made
 * @param reason the reason why it failed
 * @param warnings parts of the file that were ignored, and what its sender should check
 */
record Import(String key, String file, @Nullable String profile, @Nullable RowKind kind, ImportStatus status,
		OffsetDateTime queuedAt, @Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt, long bytes,
		ImportCounts counts, List<KindCounts> kinds, @Nullable String reason, List<String> warnings) {

	private static final int HASH_LENGTH = 32;

	/**
	 * The key of an import: the same for the same content.
	 * @param word name of the kind
	 * @param hash hash of the content
	 */
	static String key(String word, String hash) {
		return word + "-" + hash.substring(0, HASH_LENGTH);
	}

	/**
	 * The keys that an import of this content can have.
	 */
	static Stream<String> keys(String hash) {
		return Arrays.stream(RowKind.values()).map((kind) -> key(kind.fileName(), hash));
	}

	/**
	 * The same import after its end.
	 */
	Import ended(ImportStatus how, @Nullable String why) {
		return new Import(this.key, this.file, this.profile, this.kind, how, this.queuedAt, this.startedAt,
				OffsetDateTime.now(ZoneOffset.UTC), this.bytes, this.counts, this.kinds, why, this.warnings);
	}

	/**
	 * The same import while it is taken out of the graph.
	 */
	Import undoing() {
		return new Import(this.key, this.file, this.profile, this.kind, ImportStatus.UNDOING, this.queuedAt,
				this.startedAt, null, this.bytes, this.counts, this.kinds, null, this.warnings);
	}

	/**
	 * The same import once it is taken out of the graph.
	 */
	Import undone() {
		return ended(ImportStatus.UNDONE, null);
	}

	/**
	 * Whether it reads a file, which can be read again from any row on.
	 */
	boolean isFile() {
		return this.bytes > 0;
	}

	/**
	 * The column of a problem as its sender knows it; empty for the whole row.
	 */
	String column(RowProblem problem) {
		return (this.profile != null) ? problem.column() : FieldSpec.header(problem.column());
	}

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("Import", this.key).encoded();
	}

	/**
	 * Share of the file that is processed, 0 to 1.
	 */
	public double progress() {
		return switch (this.status) {
			case QUEUED -> 0;
			case DONE -> 1;
			case RUNNING, FAILED, CANCELLED, UNDOING, UNDONE ->
				(this.bytes > 0) ? Math.min(1, this.counts.bytesRead() / (double) this.bytes) : 0;
		};
	}

	/**
	 * Path of the rows with problems; {@code null} without such rows or without a file.
	 */
	public @Nullable String problemsCsv() {
		return (isFile() && this.counts.problems() > 0) ? "imports/" + id() + "/problems.csv" : null;
	}

	public long rowsRead() {
		return this.counts.rowsRead();
	}

	public long rowsWritten() {
		return this.counts.rowsWritten();
	}

	public long rowsUnchanged() {
		return this.counts.rowsUnchanged();
	}

	public long rowsRefused() {
		return this.counts.rowsRefused();
	}

	public long rowsLeftOut() {
		return this.counts.rowsLeftOut();
	}

	public long cellsDropped() {
		return this.counts.cellsDropped();
	}

}

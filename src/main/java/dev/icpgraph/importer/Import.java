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
 * A file, or the rows of a mutation, written to the graph.
 *
 * @param key derived from the kind and the content, for example {@code people-0f3a…}
 * @param file name of the file or of the source
 * @param profile profile that read it; {@code null} for our own columns
 * @param kind main kind of its rows; {@code null} if unknown
 * @param status its progress
 * @param queuedAt time of its last arrival
 * @param startedAt start of its last run
 * @param finishedAt end of its last run
 * @param bytes size of the file, 0 for a mutation
 * @param counts of its rows
 * @param kinds counts by kind of the rows that it produced
 * @param reason the reason why it failed
 * @param warnings notes on ignored parts of the file and points for its sender to check
 */
record Import(String key, String file, @Nullable String profile, @Nullable RowKind kind, ImportStatus status,
		OffsetDateTime queuedAt, @Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt, long bytes,
		ImportCounts counts, List<KindCounts> kinds, @Nullable String reason, List<String> warnings) {

	/**
	 * Number of digits of the hash in a key. Neo4j stores a text of lower-case letters,
	 * digits and dashes inside a property record up to 36 characters; a longer one takes
	 * a record of its own on every node and link.
	 */
	private static final int HASH_DIGITS = 15;

	/** The same in keys of earlier versions. */
	private static final int FORMER_HASH_DIGITS = 32;

	/**
	 * The key of an import: the same for the same content.
	 * @param word name of the kind
	 * @param hash hash of the content
	 */
	static String key(String word, String hash) {
		return word + "-" + hash.substring(0, HASH_DIGITS);
	}

	/**
	 * The key of an import in this version, and in earlier ones.
	 */
	static List<String> keys(String word, String hash) {
		return List.of(key(word, hash), word + "-" + hash.substring(0, FORMER_HASH_DIGITS));
	}

	/**
	 * The keys that an import of this content can have.
	 */
	static Stream<String> keys(String hash) {
		return Arrays.stream(RowKind.values()).flatMap((kind) -> keys(kind.fileName(), hash).stream());
	}

	/**
	 * The same import after its end.
	 */
	Import ended(ImportStatus how, @Nullable String why) {
		return new Import(this.key, this.file, this.profile, this.kind, how, this.queuedAt, this.startedAt,
				OffsetDateTime.now(ZoneOffset.UTC), this.bytes, this.counts, this.kinds, why, this.warnings);
	}

	/**
	 * The same import while it is being undone.
	 */
	Import undoing() {
		return new Import(this.key, this.file, this.profile, this.kind, ImportStatus.UNDOING, this.queuedAt,
				this.startedAt, null, this.bytes, this.counts, this.kinds, null, this.warnings);
	}

	/**
	 * The same import once it is undone.
	 */
	Import undone() {
		return ended(ImportStatus.UNDONE, null);
	}

	/**
	 * Whether it reads a file, which can be read again from any row.
	 */
	boolean isFile() {
		return this.bytes > 0;
	}

	/**
	 * The column of a problem as in the file; empty for the whole row.
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
	 * Share of the file processed so far, 0 to 1.
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

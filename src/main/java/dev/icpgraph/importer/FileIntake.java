package dev.icpgraph.importer;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.upload.SpooledFile;

/**
 * Imports files for other parts of the application and reports the outcome.
 */
@Component
public class FileIntake {

	private final ImportQueue queue;

	private final Imports imports;

	FileIntake(ImportQueue queue, Imports imports) {
		this.queue = queue;
		this.imports = imports;
	}

	/**
	 * Queues a file. Equal content waits or runs only once among all applications.
	 * @return the key of its import
	 */
	public String add(SpooledFile file) {
		return this.queue.add(List.of(file)).getFirst().key();
	}

	/**
	 * The outcome of an import; {@code null} if it is no longer stored.
	 */
	public @Nullable ImportOutcome outcome(String key) {
		Import found = this.imports.find(key);
		return (found != null) ? outcome(found) : null;
	}

	/**
	 * The outcome of an earlier import that read this content to its end; {@code null}
	 * without one, or if it was undone.
	 * @param hash SHA-256 of the content in hexadecimal
	 */
	public @Nullable ImportOutcome earlier(String hash) {
		return this.imports.ofContent(hash)
			.stream()
			.filter((it) -> it.status() == ImportStatus.DONE)
			.findFirst()
			.map(this::outcome)
			.orElse(null);
	}

	private ImportOutcome outcome(Import it) {
		ImportOutcome.End end = switch (it.status()) {
			case QUEUED, RUNNING, UNDOING -> null;
			case DONE -> ImportOutcome.End.READ;
			case FAILED, CANCELLED -> ImportOutcome.End.NOT_READ;
			case UNDONE -> ImportOutcome.End.UNDONE;
		};
		return (end == null) ? new ImportOutcome(null, String.valueOf(it.status()), null)
				: new ImportOutcome(end, sentence(it), problems(it));
	}

	private static String sentence(Import it) {
		return Objects.requireNonNullElseGet(it.reason(), () -> "%,d rows read, %,d written, %,d unchanged, %,d refused"
			.formatted(it.rowsRead(), it.rowsWritten(), it.rowsUnchanged(), it.rowsRefused()));
	}

	private @Nullable String problems(Import it) {
		List<String> header = (it.counts().problems() > 0) ? this.imports.header(it.key()) : null;
		if (header != null && !header.isEmpty()) {
			return new ProblemFile(it, header, this.imports.problems(it.key())).csv();
		}
		return (it.reason() != null) ? ProblemFile.ofReason(it.reason()) : null;
	}

}

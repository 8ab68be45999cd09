package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.profile.Profiles;
import dev.icpgraph.reading.FilePlan;
import dev.icpgraph.reading.FilePlanner;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.SpooledFile;

/**
 * A file whose import can be queued.
 *
 * @param file the file
 * @param plan plan to read it; {@code null} if it cannot be imported
 * @param start the import at its start
 */
record PreparedFile(SpooledFile file, @Nullable FilePlan plan, Import start) {

	/**
	 * Plans how to read files, in their order.
	 */
	static List<PreparedFile> all(List<SpooledFile> files, FilePlanner planner) {
		Profiles profiles = planner.profiles();
		return files.stream().map((file) -> of(file, planner, profiles)).toList();
	}

	private static PreparedFile of(SpooledFile file, FilePlanner planner, Profiles profiles) {
		try {
			FilePlan plan = planner.plan(file, profiles);
			return new PreparedFile(file, plan, start(file, plan));
		}
		catch (UnreadableFileException ex) {
			return new PreparedFile(file, null, failed(file, String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The import of a file at its start.
	 */
	static Import start(SpooledFile file, FilePlan plan) {
		return new Import(Import.key(plan.word(), file.hash()), file.name(), plan.profile(), plan.kinds().getFirst(),
				ImportStatus.QUEUED, OffsetDateTime.now(ZoneOffset.UTC), null, null, file.size(), ImportCounts.NONE,
				List.of(), null, List.of());
	}

	private static Import failed(SpooledFile file, String reason) {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		return new Import(Import.key("unknown", file.hash()), file.name(), null, null, ImportStatus.FAILED, now, null,
				now, file.size(), ImportCounts.NONE, List.of(), reason, List.of());
	}

	/**
	 * The import if the same content is being undone.
	 */
	Import refused() {
		return this.start.ended(ImportStatus.UNDOING,
				"This content is being undone: send it again when the status of its import is UNDONE");
	}

	@Nullable RowKind kind() {
		return this.start.kind();
	}

}

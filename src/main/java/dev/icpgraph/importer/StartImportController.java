package dev.icpgraph.importer;

import dev.icpgraph.reading.FilePlanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Problem;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.HeldUploads;
import dev.icpgraph.upload.ImportOptions;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Starts or previews imports for clients of GraphQL.
 */
@Controller
class StartImportController {

	private final HeldUploads held;

	private final UploadStore spool;

	private final FilePlanner planner;

	private final ImportQueue queue;

	private final DryRun dryRun;

	StartImportController(HeldUploads held, UploadStore spool, FilePlanner planner, ImportQueue queue, DryRun dryRun) {
		this.held = held;
		this.spool = spool;
		this.planner = planner;
		this.queue = queue;
		this.dryRun = dryRun;
	}

	/**
	 * The outcome of starting an import.
	 *
	 * @param started the import; null in a dry run
	 * @param preview the effect it would have; null without a dry run
	 */
	record StartImportPayload(@Nullable Import started, @Nullable Preview preview, List<Problem> problems) {

		static StartImportPayload not(String code, String path, String message) {
			return new StartImportPayload(null, null, List.of(new Problem(code, path, message)));
		}

		/**
		 * The field {@code import}, which is a reserved word in Java.
		 */
		public @Nullable Import getImport() {
			return this.started;
		}

	}

	@MutationMapping
	StartImportPayload startImport(@Argument StartImportInput input) {
		if ((input.upload() == null) == (input.text() == null)) {
			return StartImportPayload.not("NOT_ONE_FILE", "upload", "Give either the id of an upload or a text");
		}
		try {
			ImportOptions options = input.options();
			List<String> asked = options.arguments().isEmpty() ? List.of() : this.planner.arguments();
			for (String name : options.arguments().keySet()) {
				if (!asked.contains(name)) {
					return StartImportPayload.not("UNKNOWN_ARGUMENT", "arguments",
							"No profile has the argument '%s': write one of %s".formatted(name,
									String.join(", ", asked)));
				}
			}
			return start(input, options, Boolean.TRUE.equals(input.dryRun()));
		}
		catch (UnreadableFileException ex) {
			return StartImportPayload.not("UNREADABLE", "columns", String.valueOf(ex.getMessage()));
		}
	}

	private StartImportPayload start(StartImportInput input, ImportOptions options, boolean rehearsal) {
		SpooledFile file = (input.text() != null) ? spooled(input.text()) : rehearsal
				? this.held.find(String.valueOf(input.upload())) : this.held.take(String.valueOf(input.upload()));
		if (file == null) {
			return StartImportPayload.not("UNKNOWN_UPLOAD", "upload",
					"This application has no such upload: send the file to POST /imports?hold=true, then start within an hour");
		}
		if (rehearsal) {
			try {
				return new StartImportPayload(null, this.dryRun.preview(file.with(options)), List.of());
			}
			finally {
				if (input.text() != null) {
					this.spool.done(file);
				}
			}
		}
		try {
			return new StartImportPayload(this.queue.add(List.of(file.with(options))).getFirst(), null, List.of());
		}
		catch (RuntimeException ex) {
			putBack(input, file);
			throw ex;
		}
	}

	/**
	 * Keeps the upload of a caller who may start it again.
	 */
	private void putBack(StartImportInput input, SpooledFile file) {
		if (input.upload() != null) {
			this.held.giveBack(input.upload(), file);
		}
		else {
			this.spool.done(file);
		}
	}

	private SpooledFile spooled(StartImportInput.TextFile text) {
		try {
			return this.spool.keep(text.name(),
					new ByteArrayInputStream(text.content().getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SchemaMapping(typeName = "ImportPreviewValues")
	List<PreviewValue> values(Preview.PreviewRead read) {
		return read.values()
			.entrySet()
			.stream()
			.map((it) -> new PreviewValue(it.getKey(), text(it.getValue())))
			.toList();
	}

	private static String text(@Nullable Object value) {
		return (value instanceof List<?> list) ? String.join("; ", list.stream().map(String::valueOf).toList())
				: String.valueOf(value);
	}

	/**
	 * A field of a row as it would be read.
	 *
	 * @param field in camel case
	 * @param value as text
	 */
	record PreviewValue(String field, String value) {
	}

}

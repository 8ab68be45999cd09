package dev.icpgraph.importer;

import dev.icpgraph.reading.FilePlanner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.upload.ImportOptions;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Keeps files sent by HTTP on disk, with their sender's options.
 */
@Component
class UploadedFiles {

	/** Fields that say yes or no. */
	private static final List<String> CHOICES = List.of("dryRun", "hold");

	private static final List<String> FIELDS = List.of("numbers", "dates", "profile", "mapping", "dryRun", "hold");

	/**
	 * Number of requests that pass their files on at once. Each uses connections to
	 * Neo4j, which other requests need too.
	 */
	private static final int AT_ONCE = 4;

	private final Semaphore room = new Semaphore(AT_ONCE, true);

	/** The same for requests that read their files, which may take minutes. */
	private final Semaphore reading = new Semaphore(AT_ONCE, true);

	private final FilePlanner planner;

	private final UploadStore spool;

	private final SpoolFolder folder;

	UploadedFiles(FilePlanner planner, UploadStore spool, SpoolFolder folder) {
		this.folder = folder;
		this.planner = planner;
		this.spool = spool;
	}

	/**
	 * Copies files to disk and passes them on, in turn. Removes them after an error.
	 * @param fields fields of the form other than the files
	 * @throws ResponseStatusException for an unknown field or value
	 */
	<T> T passOn(List<MultipartFile> files, Map<String, String> fields, Function<List<SpooledFile>, T> to)
			throws IOException {
		this.room.acquireUninterruptibly();
		try {
			return apply(to, keep(files, fields));
		}
		finally {
			this.room.release();
		}
	}

	/**
	 * Copies files to disk, reads them and removes them. Uploads do not wait for the
	 * reading.
	 * @param fields fields of the form other than the files
	 * @throws ResponseStatusException for an unknown field or value
	 */
	<T> T read(List<MultipartFile> files, Map<String, String> fields, Function<List<SpooledFile>, T> reader)
			throws IOException {
		List<SpooledFile> kept = passOn(files, fields, (copies) -> copies);
		this.reading.acquireUninterruptibly();
		try {
			T read = apply(reader, kept);
			done(kept);
			return read;
		}
		finally {
			this.reading.release();
		}
	}

	private <T> T apply(Function<List<SpooledFile>, T> to, List<SpooledFile> kept) {
		try {
			return to.apply(kept);
		}
		catch (RuntimeException ex) {
			done(kept);
			throw ex;
		}
	}

	/**
	 * Copies files to disk: all, or none after an error.
	 */
	private List<SpooledFile> keep(List<MultipartFile> files, Map<String, String> fields) throws IOException {
		ImportOptions options = options(fields);
		List<SpooledFile> kept = new ArrayList<>();
		try {
			for (MultipartFile file : files) {
				this.folder.requireRoom(file.getSize());
				try (InputStream content = file.getInputStream()) {
					kept.add(this.spool.keep(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content)
						.with(options));
				}
			}
			return kept;
		}
		catch (IOException | RuntimeException ex) {
			done(kept);
			throw ex;
		}
	}

	/**
	 * Removes copies that are no longer needed.
	 */
	void done(List<SpooledFile> files) {
		files.forEach(this.spool::done);
	}

	private ImportOptions options(Map<String, String> fields) {
		CHOICES.forEach((name) -> requireChoice(name, fields.getOrDefault(name, "false")));
		List<String> arguments = this.planner.arguments();
		Map<String, String> stated = new HashMap<>();
		fields.forEach((name, value) -> {
			if (arguments.contains(name) && !value.isBlank()) {
				stated.put(name, value.strip());
			}
			else if (!arguments.contains(name) && !FIELDS.contains(name)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'%s' is an unknown field: write %s or %s"
					.formatted(name, String.join(", ", FIELDS), String.join(", ", arguments)));
			}
		});
		FileStyle style = new FileStyle(stated("numbers", fields, NumberStyle.UNDECIDED),
				stated("dates", fields, DateStyle.UNDECIDED));
		return new ImportOptions(style, fields.getOrDefault("profile", "").strip(), stated,
				fields.getOrDefault("mapping", "").strip());
	}

	/** Otherwise {@code dryRun=1} would write what its sender only wants to see. */
	private static void requireChoice(String name, String value) {
		if (!value.equals("true") && !value.equals("false")) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"'%s' is '%s': write true or false, or leave it out".formatted(name, value));
		}
	}

	/**
	 * A style by its name, ignoring case, with {@code -} or {@code _} between words.
	 */
	private static <S extends Enum<S>> S stated(String field, Map<String, String> fields, S undecided) {
		String value = fields.getOrDefault(field, "");
		String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_');
		List<S> styles = Arrays.stream(undecided.getDeclaringClass().getEnumConstants())
			.filter((style) -> style != undecided)
			.toList();
		return styles.stream()
			.filter((style) -> style.name().equals(name))
			.findFirst()
			.or(() -> name.isEmpty() ? Optional.of(undecided) : Optional.empty())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"'%s' is '%s': write one of %s, or leave it out".formatted(field, value,
							styles.stream().map(Enum::name).collect(Collectors.joining(", ")))));
	}

}

package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Imports at start, once Neo4j is available: the sample market into an empty graph
 * ({@code icpgraph.sample.enabled}) and the files of a folder ({@code
 * icpgraph.import.folder}), except files whose content was imported before.
 */
@Component
class StartupImports {

	private static final Logger log = LoggerFactory.getLogger(StartupImports.class);

	private static final Pattern TABLE = Pattern.compile("(?i).+\\.(csv|tsv|xlsx|parquet)(\\.gz)?");

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final ImportQueue queue;

	private final Imports imports;

	private final UploadStore spool;

	private final GraphSchema schema;

	private final @Nullable Path folder;

	private final boolean sample;

	StartupImports(ImportQueue queue, Imports imports, UploadStore spool, GraphSchema schema,
			@Value("${icpgraph.import.folder:#{null}}") @Nullable Path folder,
			@Value("${icpgraph.sample.enabled:false}") boolean sample) {
		this.queue = queue;
		this.imports = imports;
		this.spool = spool;
		this.schema = schema;
		this.folder = folder;
		this.sample = sample;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		this.queue.execute(this::run);
	}

	private void run() {
		try {
			while (!this.schema.applied()) {
				Thread.sleep(PAUSE);
			}
			List<Import> left = this.imports.unfinished().stream().filter((it) -> !this.queue.has(it)).toList();
			if (this.sample) {
				this.queue.add(sampleFiles(left));
			}
			if (this.folder != null) {
				this.queue.add(news(this.folder));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			log.error("Nothing was imported at start", ex);
		}
	}

	private List<SpooledFile> news(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> TABLE.matcher(file.toString()).matches())
				.sorted()
				.map(this::read)
				.filter(this::isNew)
				.toList();
		}
	}

	private SpooledFile read(Path file) {
		if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
			return this.spool.inPlace(file);
		}
		try (InputStream content = Files.newInputStream(file)) {
			return this.spool.keep(String.valueOf(file.getFileName()), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isNew(SpooledFile file) {
		boolean done = this.imports.isDone(file.hash());
		if (done) {
			this.spool.done(file);
		}
		return !done;
	}

	/**
	 * The whole sample for an empty graph; the rest of it after an interruption.
	 */
	private List<SpooledFile> sampleFiles(List<Import> left) throws IOException {
		boolean empty = !this.imports.accountsExist();
		if (!empty && left.isEmpty()) {
			return List.of();
		}
		Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath:sample/*.csv");
		List<SpooledFile> files = Arrays.stream(resources).map(this::copied).toList();
		Set<String> cutShort = left.stream().map(Import::key).collect(Collectors.toSet());
		boolean goOn = files.stream().anyMatch((file) -> Import.keys(file.hash()).anyMatch(cutShort::contains));
		Map<Boolean, List<SpooledFile>> wanted = files.stream()
			.collect(Collectors.partitioningBy((file) -> empty || (goOn && !this.imports.isDone(file.hash()))));
		Objects.requireNonNull(wanted.get(false)).forEach(this.spool::done);
		return Objects.requireNonNull(wanted.get(true));
	}

	private SpooledFile copied(Resource file) {
		try (InputStream content = file.getInputStream()) {
			return this.spool.keep(String.valueOf(file.getFilename()), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

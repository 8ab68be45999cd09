package dev.icpgraph.importer;

import dev.icpgraph.reading.CompanyAccounts;
import dev.icpgraph.reading.FileReading;
import dev.icpgraph.reading.FilePlan;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.SpooledFile;

/**
 * Reads a file to its end and writes its rows.
 */
@Component
class FileImport {

	private static final Logger log = LoggerFactory.getLogger(FileImport.class);

	private final GraphWriter writer;

	/** Pause between two checks whether Neo4j is back. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Imports imports;

	private final CompanyAccounts companies;

	private final ImportLeases leases;

	private final ImporterProperties properties;

	private final MeterRegistry meters;

	FileImport(GraphWriter writer, Imports imports, ImportLeases leases, CompanyAccounts companies,
			ImporterProperties properties, MeterRegistry meters) {
		this.meters = meters;
		this.writer = writer;
		this.imports = imports;
		this.leases = leases;
		this.companies = companies;
		this.properties = properties;
		Arrays.stream(ImportStatus.values()).filter(ImportStatus::ended).forEach(this::endedAs);
	}

	/**
	 * Imports a file with a known plan from its first unwritten row. Never throws: an
	 * error becomes the reason of a failed import. Waits while Neo4j is away. If the
	 * application stops, the import keeps its state and continues after the next start.
	 * @param queue the state of its queue
	 * @return whether it ended, so that the file is no longer needed
	 */
	boolean run(Import queued, FilePlan plan, SpooledFile file, Queue queue) {
		try {
			for (boolean waited = false; !ends(queued, plan, file, queue, waited); waited = true) {
				Thread.sleep(PAUSE);
			}
			return true;
		}
		catch (LostImportException ex) {
			log.info("{}", ex.getMessage());
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			log.info("Import of {} stops with the application and continues when it starts again", file.name());
			return false;
		}
	}

	/**
	 * Reads the file to the end of its import.
	 * @param waited whether it is already waiting, which is logged once
	 * @return whether it ended; false while Neo4j is away
	 */
	private boolean ends(Import queued, FilePlan plan, SpooledFile file, Queue queue, boolean waited)
			throws InterruptedException {
		try {
			Import stored = this.imports.find(queued.key());
			Import from = (stored != null) ? stored : queued;
			if (from.finishedAt() == null) {
				ended(tried(from, plan, file, queue));
			}
			return true;
		}
		catch (LostImportException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (queue.stopping().getAsBoolean()) {
				throw new InterruptedException(ex.getMessage());
			}
			if (!waited) {
				log.warn("Import of {} waits for Neo4j: {}", file.name(), ex.getMessage());
			}
			return false;
		}
	}

	private Import tried(Import from, FilePlan plan, SpooledFile file, Queue queue) {
		try (ImportRun run = new ImportRun(from, this.properties, this.writer, this.leases, queue.moreAfter())) {
			return tried(run, plan, file, queue);
		}
	}

	private Import tried(ImportRun run, FilePlan plan, SpooledFile file, Queue queue) {
		try {
			return read(run, plan, file, queue.cancelled());
		}
		catch (UnreadableFileException ex) {
			return run.fail(String.valueOf(ex.getMessage()));
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof LostImportException lost) {
				throw lost;
			}
			if (DatabaseAway.isWhy(ex) || queue.stopping().getAsBoolean()) {
				throw new IllegalStateException(ex.getMessage(), ex);
			}
			log.error("Import of {} failed", file.name(), ex);
			return run
				.fail("An error stopped it (%s): send the file again; rows already written stay and count as unchanged"
					.formatted(ex.getMessage()));
		}
	}

	/**
	 * The state of the queue around a file.
	 *
	 * @param moreAfter whether other files remain to be written, called once after this
	 * one is read
	 * @param cancelled whether this one should stop
	 * @param stopping whether the application stops
	 */
	record Queue(BooleanSupplier moreAfter, BooleanSupplier cancelled, BooleanSupplier stopping) {
	}

	private Import read(ImportRun run, FilePlan plan, SpooledFile file, BooleanSupplier cancelled) throws IOException {
		FileReading reading = FileReading.of(file, plan);
		long done = run.rowsDone();
		run.start(reading.style(), reading.warnings(), reading.header());
		CompanyAccounts.Wanted wanted = reading.wanted();
		if (wanted == null) {
			return reading.read(run, done, cancelled) ? run.finish(List.of()) : run.cancel();
		}
		CompanyAccounts.Found found = this.companies.find(wanted);
		return reading.with(found).read(run, done, cancelled) ? run.finish(found.warnings()) : run.cancel();
	}

	private void ended(Import it) {
		endedAs(it.status()).increment();
		ImportCounts counts = it.counts();
		log.info("Import of {} is {}: {} rows read, {} written, {} unchanged, {} refused{}", it.file(), it.status(),
				counts.rowsRead(), counts.rowsWritten(), counts.rowsUnchanged(), counts.rowsRefused(),
				(it.reason() != null) ? ": " + it.reason() : "");
	}

	private Counter endedAs(ImportStatus status) {
		return Counter.builder("icpgraph.imports.ended")
			.description("Imports of files that this application ended, by status")
			.tag("status", status.name())
			.register(this.meters);
	}

}

package dev.icpgraph.importer;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import dev.icpgraph.merge.GraphWriter;

/**
 * Reads a file to its end and writes its rows.
 */
@Component
class FileImport {

	private static final Logger log = LoggerFactory.getLogger(FileImport.class);

	private final GraphWriter writer;

	private final Imports imports;

	private final CompanyAccounts companies;

	private final ImporterProperties properties;

	FileImport(GraphWriter writer, Imports imports, CompanyAccounts companies, ImporterProperties properties) {
		this.writer = writer;
		this.imports = imports;
		this.companies = companies;
		this.properties = properties;
	}

	/**
	 * Imports a file that was looked into. Never throws: what goes wrong is the reason of
	 * a failed import.
	 * @param queue what goes on around it
	 */
	void run(Import queued, FilePlan plan, SpooledFile file, Queue queue) {
		ImportRun run = new ImportRun(queued, this.properties, this.writer, this.imports, queue.moreAfter());
		try {
			ended(read(run, plan, file, queue.cancelled()));
		}
		catch (UnreadableFileException ex) {
			ended(run.fail(String.valueOf(ex.getMessage())));
		}
		catch (IOException | RuntimeException ex) {
			log.error("Import of {} failed", file.name(), ex);
			failAfterError(run, ex);
		}
	}

	/**
	 * The state of the queue around a file.
	 *
	 * @param moreAfter whether other files remain to be written, asked once after this
	 * one is read
	 * @param cancelled whether this one should stop
	 */
	record Queue(BooleanSupplier moreAfter, BooleanSupplier cancelled) {
	}

	private Import read(ImportRun run, FilePlan plan, SpooledFile file, BooleanSupplier cancelled) throws IOException {
		FileReading reading = FileReading.of(file, plan);
		run.start(reading.style(), reading.warnings());
		CompanyAccounts.Wanted wanted = reading.wanted();
		if (wanted == null) {
			return reading.read(run, cancelled) ? run.finish(List.of()) : run.cancel();
		}
		CompanyAccounts.Found found = this.companies.find(wanted);
		return reading.with(found).read(run, cancelled) ? run.finish(found.warnings()) : run.cancel();
	}

	private static void failAfterError(ImportRun run, Exception cause) {
		try {
			run.fail("An error stopped it (%s): send the file again, what is written stays and counts as unchanged"
				.formatted(cause.getMessage()));
		}
		catch (RuntimeException ex) {
			log.error("The failure could not be recorded either: it will be when the application starts again", ex);
		}
	}

	private static void ended(Import it) {
		ImportCounts counts = it.counts();
		log.info("Import of {} is {}: {} rows read, {} written, {} unchanged, {} refused{}", it.file(), it.status(),
				counts.rowsRead(), counts.rowsWritten(), counts.rowsUnchanged(), counts.rowsRefused(),
				(it.reason() != null) ? ": " + it.reason() : "");
	}

}

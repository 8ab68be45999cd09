package dev.icpgraph.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.RowKind;

/**
 * Reads a file to its end and writes its rows.
 */
@Component
class FileImport {

	private static final Logger log = LoggerFactory.getLogger(FileImport.class);

	private final GraphWriter writer;

	private final Imports imports;

	private final ImporterProperties properties;

	FileImport(GraphWriter writer, Imports imports, ImporterProperties properties) {
		this.writer = writer;
		this.imports = imports;
		this.properties = properties;
	}

	/**
	 * Imports a file of a known kind. Never throws: an error becomes the reason of a
	 * failed import.
	 * @param queue the state of its queue
	 */
	void run(Import queued, RowKind kind, SpooledFile file, Queue queue) {
		ImportRun run = new ImportRun(queued, kind, this.properties, this.writer, this.imports, queue.moreAfter());
		try {
			ended(read(run, kind, file, queue.cancelled()));
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

	private static Import read(ImportRun run, RowKind kind, SpooledFile file, BooleanSupplier cancelled)
			throws IOException {
		TextEncoding encoding = TextEncoding.of(file.path());
		StyleEvidence evidence = StyleSurvey.of(file, kind, encoding);
		try (CsvFile csv = CsvFile.open(file.path(), encoding)) {
			ColumnLayout layout = ColumnLayout.of(kind, csv.header());
			run.start(evidence.decide(file.style()), warnings(encoding, layout, evidence.warnings(file.style())));
			CsvRow row = csv.next(layout);
			while (row != null && !cancelled.getAsBoolean()) {
				add(run, layout, row, csv.bytesRead());
				row = csv.next(layout);
			}
			return (row != null) ? run.cancel() : run.finish();
		}
	}

	private static List<String> warnings(TextEncoding encoding, ColumnLayout layout, List<String> ofStyle) {
		List<String> warnings = new ArrayList<>();
		if (encoding.warning() != null) {
			warnings.add(encoding.warning());
		}
		warnings.addAll(layout.warnings());
		warnings.addAll(ofStyle);
		return warnings;
	}

	private static void add(ImportRun run, ColumnLayout layout, CsvRow row, long bytesRead) {
		Fault fault = layout.fault(row);
		if (fault == null) {
			run.add(row.line(), layout.cells(row), bytesRead);
		}
		else {
			run.refuse(new RowProblem(row.line(), "", layout.shown(row), fault.code(), fault.reason(), true),
					bytesRead);
		}
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

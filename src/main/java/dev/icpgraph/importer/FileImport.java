package dev.icpgraph.importer;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import de.siegmar.fastcsv.reader.CsvRecord;
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
	 * Imports a file whose kind is known. Never throws: what goes wrong is the reason of
	 * a failed import.
	 * @param queue what goes on around it
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
	 * What goes on in the queue that a file stands in.
	 *
	 * @param moreAfter whether other files are to be written still, asked once when this
	 * one is read
	 * @param cancelled whether this one is to stop
	 */
	record Queue(BooleanSupplier moreAfter, BooleanSupplier cancelled) {
	}

	private static Import read(ImportRun run, RowKind kind, SpooledFile file, BooleanSupplier cancelled)
			throws IOException {
		try (CsvFile csv = CsvFile.open(file.path())) {
			ColumnLayout layout = ColumnLayout.of(kind, csv.header());
			run.start(layout.warnings());
			CsvRecord record = csv.next();
			while (record != null && !cancelled.getAsBoolean()) {
				add(run, layout, record, csv.bytesRead());
				record = csv.next();
			}
			return (record != null) ? run.cancel() : run.finish();
		}
	}

	private static void add(ImportRun run, ColumnLayout layout, CsvRecord csv, long bytesRead) {
		String surplus = layout.surplus(csv);
		if (surplus == null) {
			run.add(csv.getStartingLineNumber(), layout.cells(csv), bytesRead);
		}
		else {
			run.refuse(new RowProblem(csv.getStartingLineNumber(), "", surplus, "TOO_MANY_VALUES",
					"The row has %d values and the header %d: put values with a comma in quotes"
						.formatted(csv.getFieldCount(), layout.names().size())),
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

package dev.icpgraph.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.RowGroup;

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
	 * What goes on in the queue that a file stands in.
	 *
	 * @param moreAfter whether other files are to be written still, asked once when this
	 * one is read
	 * @param cancelled whether this one is to stop
	 */
	record Queue(BooleanSupplier moreAfter, BooleanSupplier cancelled) {
	}

	private Import read(ImportRun run, FilePlan plan, SpooledFile file, BooleanSupplier cancelled) throws IOException {
		TextEncoding encoding = TextEncoding.of(file.path());
		StyleEvidence evidence = StyleSurvey.of(file, plan, encoding);
		FileStyle stated = plan.styleOf(file.style());
		run.start(evidence.decide(stated), warnings(encoding, plan, evidence.warnings(stated)));
		if (!(plan instanceof ProfileFilePlan profile) || !profile.mapper().needsCompanies()) {
			return read(run, plan, file, encoding, cancelled) ? run.finish(List.of()) : run.cancel();
		}
		CompanyAccounts.Found found = this.companies.find(wanted(profile, file, encoding));
		return read(run, profile.with(found), file, encoding, cancelled) ? run.finish(found.warnings()) : run.cancel();
	}

	/**
	 * Reads rows to the end and says whether it came there.
	 */
	private static boolean read(ImportRun run, FilePlan plan, SpooledFile file, TextEncoding encoding,
			BooleanSupplier cancelled) throws IOException {
		try (CsvFile csv = CsvFile.open(file.path(), encoding, plan.header())) {
			CsvRow row = csv.next(plan.layout());
			while (row != null && !cancelled.getAsBoolean()) {
				add(run, plan, row, csv.bytesRead());
				row = csv.next(plan.layout());
			}
			return row == null;
		}
	}

	private static CompanyAccounts.Wanted wanted(ProfileFilePlan profile, SpooledFile file, TextEncoding encoding)
			throws IOException {
		CompanyAccounts.Wanted wanted = new CompanyAccounts.Wanted();
		FilePlan plan = profile.with(wanted);
		try (CsvFile csv = CsvFile.open(file.path(), encoding, plan.header())) {
			for (CsvRow row = csv.next(plan.layout()); row != null; row = csv.next(plan.layout())) {
				if (plan.layout().fault(row) == null) {
					plan.rows(row);
				}
			}
		}
		return wanted;
	}

	private static List<String> warnings(TextEncoding encoding, FilePlan plan, List<String> ofStyle) {
		List<String> warnings = new ArrayList<>();
		if (encoding.warning() != null) {
			warnings.add(encoding.warning());
		}
		warnings.addAll(plan.warnings());
		warnings.addAll(ofStyle);
		return warnings;
	}

	private static void add(ImportRun run, FilePlan plan, CsvRow row, long bytesRead) {
		Fault fault = plan.layout().fault(row);
		if (plan.isFoot(row)) {
			run.leaveOut("it is the foot of a report", bytesRead);
		}
		else if (fault != null) {
			run.refuse(new RowProblem(row.line(), "", plan.layout().shown(row), fault.code(), fault.reason(), true),
					bytesRead);
		}
		else {
			add(run, plan, row, plan.rows(row), bytesRead);
		}
	}

	private static void add(ImportRun run, FilePlan plan, CsvRow row, MappedRows said, long bytesRead) {
		if (said.leftOut() != null) {
			run.leaveOut(said.leftOut(), bytesRead);
		}
		else {
			run.add(row.line(), said.rows(), new FileRow(plan, row), bytesRead);
		}
	}

	/**
	 * A row of a file that other rows are made of.
	 */
	private record FileRow(FilePlan plan, CsvRow row) implements ImportRun.RowOrigin {

		@Override
		public @Nullable RowGroup group(MappedRow mapped) {
			return this.plan.group(mapped);
		}

		@Override
		public String shown(MappedRow mapped, String field) {
			return field.isEmpty() ? field : this.plan.column(mapped, field, this.row);
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

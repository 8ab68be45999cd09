package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.profile.ColumnUse;
import dev.icpgraph.reading.CompanyAccounts;
import dev.icpgraph.reading.FilePlan;
import dev.icpgraph.reading.FilePlanner;
import dev.icpgraph.reading.FileReading;
import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.reading.ReadingTurns;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.SpooledFile;

/**
 * Previews imports without writing.
 */
@Component
class DryRun {

	private final FilePlanner planner;

	private final CompanyAccounts companies;

	private final GraphWriter writer;

	private final ImporterProperties properties;

	private final ReadingTurns turns;

	DryRun(FilePlanner planner, CompanyAccounts companies, GraphWriter writer, ImporterProperties properties,
			ReadingTurns turns) {
		this.turns = turns;
		this.planner = planner;
		this.companies = companies;
		this.writer = writer;
		this.properties = properties;
	}

	/**
	 * The effect of importing a file. The first batch of its rows is written in a
	 * transaction that is rolled back.
	 */
	Preview preview(SpooledFile file) {
		try {
			FilePlan plan = this.planner.plan(file);
			return this.turns.read(() -> preview(file, plan));
		}
		catch (UnreadableFileException ex) {
			return Preview.unreadable(file.name(), String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Preview preview(SpooledFile file, FilePlan plan) throws IOException {
		FileReading reading = FileReading.of(file, plan);
		PreviewedRows rows = new PreviewedRows(Import.key(plan.word(), file.hash()), reading.style(),
				plan.profile() != null, this.writer, this.properties.batchSize());
		List<String> warnings = new ArrayList<>(reading.warnings());
		CompanyAccounts.Wanted wanted = reading.wanted();
		boolean whole;
		if (wanted == null) {
			whole = reading.read(rows, 0, rows::isEnough);
		}
		else {
			CompanyAccounts.Found found = this.companies.find(wanted);
			whole = reading.with(found).read(rows, 0, rows::isEnough);
			warnings.addAll(found.warnings());
		}
		List<KindCounts> kinds = rows.finish();
		warnings.addAll(rows.warnings());
		return new Preview(file.name(), plan.profile(), plan.why(), true, columns(plan, reading.header()),
				reading.style().numbers(), reading.style().dates(), rows.first(), rows.counts().rowsRead(),
				rows.counts().rowsRefused(), rows.counts().rowsLeftOut(), whole, kinds, rows.compared(),
				rows.problems().stream().map(Preview.PreviewProblem::of).toList(),
				KeptWarnings.of(warnings, this.properties.keptWarnings()));
	}

	private static List<Preview.PreviewColumn> columns(FilePlan plan, List<String> header) {
		List<ColumnUse> uses = plan.uses();
		return IntStream.range(0, header.size())
			.mapToObj((place) -> new Preview.PreviewColumn(header.get(place),
					uses.stream().filter((use) -> use.place() == place).map(DryRun::field).distinct().toList()))
			.toList();
	}

	private static String field(ColumnUse use) {
		String kind = use.kind().fileName();
		return use.field().isEmpty() ? kind : kind + "." + FieldSpec.header(use.field());
	}

}

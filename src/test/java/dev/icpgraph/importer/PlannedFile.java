package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.RowKind;
import dev.icpgraph.profile.KnownCompanies;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.Profiles;

/**
 * A file as it is planned and read, but not written.
 *
 * @param plan how it is read
 * @param rows what each row says, by kind
 * @param leftOut why rows say nothing
 * @param faults what is wrong with rows
 */
record PlannedFile(FilePlan plan, Map<RowKind, List<Map<String, Object>>> rows, List<String> leftOut,
		List<String> faults) {

	private static final Path EXPORTS = Path.of("src/test/resources/dev/icpgraph/importer/exports");

	private static final FilePlanner PLANNER = new FilePlanner(new Profiles((Path) null));

	/**
	 * Reads an export that lies with the tests.
	 */
	static PlannedFile of(String name, Map<String, String> arguments, KnownCompanies companies) {
		return of(EXPORTS.resolve(name), "", arguments, companies);
	}

	static PlannedFile of(String name) {
		return of(name, Map.of(), KnownCompanies.NONE);
	}

	/**
	 * Reads a file of these lines.
	 */
	static PlannedFile ofLines(String name, String... lines) {
		try {
			Path folder = Files.createTempDirectory("planned");
			Path file = folder.resolve(name);
			try {
				Files.writeString(file, String.join("\n", lines));
				return of(file, "", Map.of(), KnownCompanies.NONE);
			}
			finally {
				Files.deleteIfExists(file);
				Files.delete(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The one row of a kind.
	 */
	Map<String, Object> only(RowKind kind) {
		List<Map<String, Object>> all = all(kind);
		if (all.size() != 1) {
			throw new AssertionError(kind + " has these rows: " + all);
		}
		return all.getFirst();
	}

	List<Map<String, Object>> all(RowKind kind) {
		return this.rows.getOrDefault(kind, List.of());
	}

	/**
	 * The values of a field in all rows of a kind.
	 */
	List<@Nullable Object> values(RowKind kind, String field) {
		List<@Nullable Object> values = new ArrayList<>();
		all(kind).forEach((row) -> values.add(row.get(field)));
		return values;
	}

	private static PlannedFile of(Path path, String profile, Map<String, String> arguments, KnownCompanies companies) {
		try {
			SpooledFile file = new SpooledFile(String.valueOf(path.getFileName()), path, "", Files.size(path), false,
					new ImportOptions(FileStyle.UNSTATED, profile, arguments));
			FilePlan plan = PLANNER.plan(file);
			return read(file, (plan instanceof ProfileFilePlan it) ? it.with(companies) : plan);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlannedFile read(SpooledFile file, FilePlan plan) throws IOException {
		TextEncoding encoding = TextEncoding.of(file.path());
		FileStyle style = StyleSurvey.of(file, plan, encoding).decide(plan.styleOf(file.style()));
		PlannedFile read = new PlannedFile(plan, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
		Map<RowKind, KindRows> kinds = new TreeMap<>();
		try (CsvFile csv = CsvFile.open(file.path(), encoding, plan.header())) {
			for (CsvRow row = csv.next(plan.layout()); row != null; row = csv.next(plan.layout())) {
				read.add(row, kinds, style);
			}
		}
		kinds.forEach((kind, rows) -> {
			rows.close();
			read.rows.put(kind, rows.batch().stream().map((it) -> it.values()).toList());
		});
		return read;
	}

	private void add(CsvRow row, Map<RowKind, KindRows> kinds, FileStyle style) {
		if (this.plan.isFoot(row)) {
			this.leftOut.add("foot");
			return;
		}
		Fault fault = this.plan.layout().fault(row);
		if (fault != null) {
			this.faults.add(row.line() + " " + fault.code());
			return;
		}
		MappedRows said = this.plan.rows(row);
		if (said.leftOut() != null) {
			this.leftOut.add(said.leftOut());
		}
		for (MappedRow mapped : said.rows()) {
			kinds.computeIfAbsent(mapped.kind(), (kind) -> new KindRows(kind, style))
				.add(row.line(), mapped, this.plan.group(mapped), (field) -> this.plan.column(mapped, field, row))
				.problems()
				.forEach((it) -> this.faults.add(it.row() + " " + it.column() + " " + it.code()));
		}
	}

}

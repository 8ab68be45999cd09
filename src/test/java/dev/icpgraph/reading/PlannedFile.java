package dev.icpgraph.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.profile.KnownCompanies;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.Profiles;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.upload.ImportOptions;
import dev.icpgraph.upload.SpooledFile;

/**
 * A file as it is planned and read, but not written.
 *
 * @param plan how it is read
 * @param rows rows by kind
 * @param leftOut reasons for rows left out
 * @param faults faults of rows
 * @param reasons reasons of these faults
 * @param warnings warnings to its sender
 */
public record PlannedFile(FilePlan plan, Map<RowKind, List<Map<String, Object>>> rows, List<String> leftOut,
		List<String> faults, List<String> reasons, List<String> warnings) {

	private static final Path EXPORTS = Path.of("src/test/resources/dev/icpgraph/importer/exports");

	private static final FilePlanner PLANNER = new FilePlanner(new Profiles((Path) null), List::of,
			DataSize.ofMegabytes(16).toBytes(), new ReadingTurns());

	/**
	 * Reads an export from the test resources.
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
	public static PlannedFile ofLines(String name, String... lines) {
		return ofBytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a file of these bytes.
	 */
	static PlannedFile ofBytes(String name, byte[] content) {
		try {
			Path folder = Files.createTempDirectory("planned");
			Path file = folder.resolve(name);
			try {
				Files.write(file, content);
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
	public Map<String, Object> only(RowKind kind) {
		List<Map<String, Object>> all = all(kind);
		if (all.size() != 1) {
			throw new AssertionError(kind + " has these rows: " + all);
		}
		return all.getFirst();
	}

	public List<Map<String, Object>> all(RowKind kind) {
		return this.rows.getOrDefault(kind, List.of());
	}

	/**
	 * The values of a field in all rows of a kind.
	 */
	public List<@Nullable Object> values(RowKind kind, String field) {
		List<@Nullable Object> values = new ArrayList<>();
		all(kind).forEach((row) -> values.add(row.get(field)));
		return values;
	}

	private static PlannedFile of(Path path, String profile, Map<String, String> arguments, KnownCompanies companies) {
		try {
			SpooledFile file = new SpooledFile(String.valueOf(path.getFileName()), path, "", Files.size(path), false,
					new ImportOptions(FileStyle.UNSTATED, profile, arguments), null);
			FilePlan plan = PLANNER.plan(file);
			return read(file, (plan instanceof ProfileFilePlan it) ? it.with(companies) : plan);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlannedFile read(SpooledFile file, FilePlan plan) throws IOException {
		FileReading reading = FileReading.of(file, plan);
		PlannedFile read = new PlannedFile(plan, new TreeMap<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(reading.warnings()));
		Map<RowKind, KindRows> kinds = new TreeMap<>();
		reading.read(read.sink(kinds, reading.style()), 0, () -> false);
		kinds.forEach((kind, rows) -> {
			rows.close();
			read.warnings.addAll(rows.warnings());
			read.rows.put(kind, rows.take().rows().stream().map((row) -> ReadFile.shown(row.values())).toList());
		});
		return read;
	}

	private RowSink sink(Map<RowKind, KindRows> kinds, FileStyle style) {
		return new RowSink() {

			@Override
			public void add(long number, List<MappedRow> rows, Origin origin, long bytesRead) {
				rows.forEach((row) -> kinds.computeIfAbsent(row.kind(), (kind) -> new KindRows(kind, style, true))
					.add(number, row, origin)
					.problems()
					.forEach(PlannedFile.this::keep));
			}

			@Override
			public void refuse(RowProblem problem, long bytesRead) {
				keep(problem);
			}

			@Override
			public void leaveOut(String why, long bytesRead) {
				PlannedFile.this.leftOut.add(why);
			}

		};
	}

	private void keep(RowProblem problem) {
		this.faults.add((problem.row() + " " + problem.column()).strip() + " " + problem.code());
		this.reasons.add(problem.reason());
	}

}

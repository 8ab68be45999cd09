package dev.icpgraph.importer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Sha256;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.reading.RowSink;
import dev.icpgraph.row.RowKind;

/**
 * Imports the rows of a mutation immediately.
 */
@Component
class RowImport {

	private static final int MOST_ROWS = 10_000;

	private static final int LONGEST_SOURCE = 500;

	private static final JsonMapper JSON = new JsonMapper();

	private static final RowSink.Origin AS_IT_IS = new RowSink.Origin() {

		@Override
		public @Nullable RowGroup group(MappedRow row) {
			return null;
		}

		@Override
		public String shown(MappedRow row, String field) {
			return field;
		}

		@Override
		public List<String> cells() {
			return List.of();
		}

		@Override
		public long characters() {
			return 0;
		}

	};

	private final GraphWriter writer;

	private final ImportLeases imports;

	private final ImporterProperties properties;

	RowImport(GraphWriter writer, ImportLeases imports, ImporterProperties properties) {
		this.writer = writer;
		this.imports = imports;
		this.properties = properties;
	}

	/**
	 * Writes the valid rows.
	 * @param source name of their source
	 * @param rows values by name of field
	 */
	RowsPayload run(RowKind kind, String source, List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			throw new BadInputException("'input.rows' is empty: send at least one row");
		}
		if (source.length() > LONGEST_SOURCE) {
			throw new BadInputException(
					"'input.source' has %d characters: use at most %d".formatted(source.length(), LONGEST_SOURCE));
		}
		if (rows.size() > MOST_ROWS) {
			throw new BadInputException("'input.rows' has %d rows: send at most %d at once, or a file to POST /imports"
				.formatted(rows.size(), MOST_ROWS));
		}
		try (ImportRun run = new ImportRun(queued(kind, source, rows), this.properties, this.writer, this.imports,
				() -> false)) {
			run.start(FileStyle.PLAIN, List.of(), List.of());
			for (int i = 0; i < rows.size(); i++) {
				run.add(i + 1, List.of(new MappedRow(0, kind, cells(rows.get(i)))), AS_IT_IS, 0);
			}
			Import done = run.finish(List.of());
			return RowsPayload.of(done, run.problems());
		}
	}

	private static Import queued(RowKind kind, String source, List<Map<String, Object>> rows) {
		byte[] content = JSON.writeValueAsBytes(rows.stream().map(TreeMap::new).toList());
		String hash = HexFormat.of().formatHex(Sha256.digest().digest(content));
		return new Import(Import.key(kind.fileName(), hash), source, null, kind, ImportStatus.QUEUED,
				OffsetDateTime.now(ZoneOffset.UTC), null, null, 0, ImportCounts.NONE, List.of(), null, List.of());
	}

	/**
	 * Cells of a row; a {@code null} field is a cell without a value.
	 */
	private static Map<String, String> cells(Map<String, Object> row) {
		Map<String, String> cells = new LinkedHashMap<>();
		row.forEach((name, value) -> cells.put(name, text(value)));
		return cells;
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(";"));
			default -> value.toString();
		};
	}

}

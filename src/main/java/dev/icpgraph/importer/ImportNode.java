package dev.icpgraph.importer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.row.RowKind;

/**
 * Converts an import to the properties of its node and back.
 */
final class ImportNode {

	/** Fixed width, so that text order is time order. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'",
			Locale.ROOT);

	private ImportNode() {
	}

	static Map<String, @Nullable Object> properties(Import it) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("file", it.file());
		values.put("profile", it.profile());
		values.put("kind", (it.kind() != null) ? it.kind().name() : null);
		values.put("status", it.status().name());
		values.put("queuedAt", text(it.queuedAt()));
		values.put("startedAt", (it.startedAt() != null) ? text(it.startedAt()) : null);
		values.put("finishedAt", (it.finishedAt() != null) ? text(it.finishedAt()) : null);
		values.put("bytes", it.bytes());
		values.put("bytesRead", it.counts().bytesRead());
		values.put("rowsRead", it.counts().rowsRead());
		values.put("rowsWritten", it.counts().rowsWritten());
		values.put("rowsUnchanged", it.counts().rowsUnchanged());
		values.put("rowsRefused", it.counts().rowsRefused());
		values.put("cellsDropped", it.counts().cellsDropped());
		values.put("problems", it.counts().problems());
		values.put("rowsLeftOut", it.counts().rowsLeftOut());
		values.put("kinds", it.kinds().stream().map(KindCounts::text).toList());
		values.put("reason", it.reason());
		values.put("warnings", it.warnings());
		if (it.status() == ImportStatus.QUEUED || it.status() == ImportStatus.RUNNING) {
			values.put("undone", null);
			values.put("undoneBy", null);
		}
		if (it.finishedAt() != null || it.status() == ImportStatus.QUEUED) {
			values.put("cancelAsked", null);
		}
		return values;
	}

	static Import read(Map<String, Object> values) {
		ImportCounts counts = new ImportCounts(number(values, "bytesRead"), number(values, "rowsRead"),
				number(values, "rowsWritten"), number(values, "rowsUnchanged"), number(values, "rowsRefused"),
				number(values, "cellsDropped"), number(values, "problems"), number(values, "rowsLeftOut"));
		String kind = (String) values.get("kind");
		return new Import(String.valueOf(values.get("id")), String.valueOf(values.get("file")),
				(String) values.get("profile"), (kind != null) ? RowKind.valueOf(kind) : null,
				ImportStatus.valueOf(String.valueOf(values.get("status"))),
				OffsetDateTime.parse(String.valueOf(values.get("queuedAt"))), time(values, "startedAt"),
				time(values, "finishedAt"), number(values, "bytes"), counts,
				texts(values, "kinds").stream().map(KindCounts::of).toList(), (String) values.get("reason"),
				texts(values, "warnings"));
	}

	static String text(OffsetDateTime time) {
		return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
	}

	private static List<String> texts(Map<String, Object> values, String name) {
		return (values.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	private static long number(Map<String, Object> values, String name) {
		return (values.get(name) instanceof Number number) ? number.longValue() : 0;
	}

	private static @Nullable OffsetDateTime time(Map<String, Object> values, String name) {
		return (values.get(name) instanceof String text) ? OffsetDateTime.parse(text) : null;
	}

}

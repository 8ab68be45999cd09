package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.RefusedRow;
import dev.icpgraph.merge.RowKind;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.RowGroup;

/**
 * The rows of one kind that an import has read and not yet written.
 */
final class KindRows {

	private static final List<String> OTHER_NAMES = List.of("domain", "email", "linkedinUrl");

	private final RowReader reader;

	private final List<GraphRow> batch = new ArrayList<>();

	private final List<Origin> origins = new ArrayList<>();

	private final Set<Map<String, Object>> said = new HashSet<>();

	private final Map<List<@Nullable Object>, GroupedRow> groups = new LinkedHashMap<>();

	private KindCounts counts;

	KindRows(RowKind kind, FileStyle style) {
		this.reader = new RowReader(kind, style);
		this.counts = KindCounts.none(kind);
	}

	/**
	 * Where a row comes from.
	 *
	 * @param cells text by name of field
	 * @param names under which its fields are shown in problems
	 */
	record Origin(Map<String, String> cells, FieldNames names) {

		RowProblem problem(long row, String field, String code, String reason, boolean refused) {
			return new RowProblem(row, this.names.shown(field), this.cells.getOrDefault(field, ""), code, reason,
					refused);
		}

	}

	/**
	 * The names under which fields are shown in problems.
	 */
	@FunctionalInterface
	interface FieldNames {

		String shown(String field);

	}

	/**
	 * Reads a row and keeps it when it is good.
	 * @param number the line of the file, or the position of a GraphQL row counted from 1
	 * @param group how it becomes one with others, {@code null} when it stands for itself
	 */
	RowReader.Read add(long number, MappedRow row, @Nullable RowGroup group, FieldNames names) {
		RowReader.Read read = this.reader.read(number, row.cells());
		Origin origin = new Origin(row.cells(), names);
		if (read.refused()) {
			this.counts = this.counts.afterRow(true);
		}
		else if (group != null) {
			List<@Nullable Object> key = new ArrayList<>();
			group.by().stream().sorted().forEach((field) -> key.add(read.row().values().get(field)));
			this.groups.computeIfAbsent(key, (any) -> new GroupedRow(number, group, origin)).add(read.row().values());
		}
		else {
			keep(read.row(), origin);
		}
		return new RowReader.Read(read.row(),
				read.problems()
					.stream()
					.map((it) -> new RowProblem(it.row(), names.shown(it.column()), it.value(), it.code(), it.reason(),
							it.refused()))
					.toList(),
				read.refused());
	}

	/**
	 * Turns rows about the same things into one each, since all have come.
	 */
	void close() {
		this.groups.values().forEach((group) -> keep(group.row(), group.origin()));
		this.groups.clear();
	}

	int size() {
		return this.batch.size();
	}

	List<GraphRow> batch() {
		return this.batch;
	}

	KindCounts counts() {
		return this.counts;
	}

	void count(KindCounts counts) {
		this.counts = counts;
	}

	/**
	 * Where the row of a number comes from.
	 */
	Origin origin(long row) {
		int place = 0;
		while (this.batch.get(place).row() != row) {
			place++;
		}
		return this.origins.get(place);
	}

	/**
	 * The rows that were refused because their account or person has another own key,
	 * without their own key; only those that name it by more than that.
	 */
	List<GraphRow> withoutOwnKeys(List<RefusedRow> refused) {
		String key = (this.counts.kind() == RowKind.PEOPLE) ? "person" : "account";
		Set<Long> taken = refused.stream()
			.filter((it) -> it.code().equals("NAME_TAKEN"))
			.map(RefusedRow::row)
			.collect(Collectors.toSet());
		return this.batch.stream()
			.filter((row) -> taken.contains(row.row()) && row.values().containsKey(key)
					&& OTHER_NAMES.stream().anyMatch(row.values()::containsKey))
			.map((row) -> {
				Map<String, Object> values = new HashMap<>(row.values());
				values.remove(key);
				return new GraphRow(row.row(), values);
			})
			.toList();
	}

	void clear() {
		this.batch.clear();
		this.origins.clear();
		this.said.clear();
	}

	private void keep(GraphRow row, Origin origin) {
		// Rows of a guest list all name the same event: it is written once for a batch.
		if (this.said.add(row.values())) {
			this.batch.add(row);
			this.origins.add(origin);
			this.counts = this.counts.afterRow(false);
		}
	}

}

package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.LinkShape;
import dev.icpgraph.row.RowQuery;
import dev.icpgraph.row.RowShape;

/**
 * Finds rows of a batch that say something else about the same thing than an earlier row
 * of their import. Rows of earlier batches are in the graph; those of the same batch are
 * compared here, because a query reads the graph before it writes.
 */
final class DifferingRows {

	/** Parameters that identify what a row is about, if no link does. */
	private static final List<String> NAMES = List.of("account", "person", "technology", "event", "part", "competitor",
			"partner");

	private final List<DifferingRow> found = new ArrayList<>();

	/**
	 * The values that rows of a batch gave to one thing.
	 *
	 * @param row the last of them
	 */
	private record SaidInBatch(long row, Map<String, Object> values) {

		/**
		 * The values that an earlier batch gave to it; none without such a batch.
		 */
		static SaidInBatch of(Map<String, Object> earlier) {
			return new SaidInBatch((earlier.get("row") instanceof Number row) ? row.longValue() : 0, earlier);
		}

		SaidInBatch and(ResolvedRow more) {
			if (this.values.isEmpty()) {
				return new SaidInBatch(more.row(), more.values());
			}
			Map<String, Object> all = new HashMap<>(this.values);
			all.putAll(more.values());
			return new SaidInBatch(more.row(), all);
		}

	}

	/**
	 * Adds the rows of one query.
	 * @param answers the answers of the query, with what earlier batches said
	 */
	void add(RowShape shape, RowQuery query, List<ResolvedRow> rows, List<OverwrittenValues.Answer> answers) {
		Map<Integer, Map<String, Object>> earlier = new HashMap<>();
		for (OverwrittenValues.Answer answer : answers) {
			if (answer.other() != null) {
				earlier.put(answer.row().place(), answer.other());
			}
		}
		Map<List<@Nullable Object>, SaidInBatch> said = new HashMap<>();
		for (ResolvedRow row : rows) {
			List<@Nullable Object> thing = thing(query.link(), row);
			SaidInBatch before = said.getOrDefault(thing, SaidInBatch.of(earlier.getOrDefault(row.place(), Map.of())));
			DifferingRow differing = DifferingRow.of(shape, row.row(), row.values(), before.row(), before.values());
			if (differing != null && differing.row() != differing.other()) {
				this.found.add(differing);
			}
			said.put(thing, before.and(row));
		}
	}

	List<DifferingRow> found() {
		return this.found;
	}

	private static List<@Nullable Object> thing(@Nullable LinkShape link, ResolvedRow row) {
		Map<String, Object> parameters = row.parameters();
		List<@Nullable Object> thing = new ArrayList<>();
		if (link == null) {
			NAMES.forEach((name) -> thing.add(parameters.get(name)));
		}
		else {
			thing.add(parameters.get(link.from()));
			thing.add(parameters.get(link.to()));
			thing.add(row.key());
		}
		return thing;
	}

}

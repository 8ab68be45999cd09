package dev.icpgraph.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowTarget;

/**
 * The nodes that must exist before the rows of a batch are written: new accounts and
 * people, and all technologies and events, which may already exist. All writers use the
 * same order, so that they never deadlock.
 */
final class NewNodes {

	private final String importId;

	private final Map<RowTarget, Map<String, Map<String, Object>>> nodes = new EnumMap<>(RowTarget.class);

	private final Map<Named, Long> numbers = new HashMap<>();

	NewNodes(String importId) {
		this.importId = importId;
	}

	/**
	 * The nodes of a kind in the shape of the query that creates them: an account or
	 * person with all its values, any other node with its id and first values.
	 */
	List<Map<String, Object>> of(RowTarget kind) {
		return List.copyOf(new TreeMap<>(this.nodes.getOrDefault(kind, Map.of())).values());
	}

	/**
	 * Adds a node unless an earlier row has added it.
	 */
	void add(RowTarget kind, String id, Map<String, Object> values) {
		this.nodes.computeIfAbsent(kind, (any) -> new HashMap<>())
			.computeIfAbsent(id, (any) -> kind.hasAliases() ? whole(id, values) : Map.of("id", id, "values", values));
	}

	private static Map<String, Object> whole(String id, Map<String, Object> values) {
		Map<String, Object> node = new HashMap<>(values);
		node.put("id", id);
		return node;
	}

	/**
	 * Adds a technology or an event by the text of a row.
	 * @return its id
	 */
	String named(RowTarget kind, String text, long row) {
		boolean named = kind == RowTarget.TECHNOLOGY;
		String id = named ? text.toLowerCase(Locale.ROOT) : text;
		referred(kind, id, row, named ? Map.of("name", text) : Map.of());
		return id;
	}

	/**
	 * Adds a node that a row only refers to, unless an earlier row has added it.
	 * @param names values to identify it by
	 */
	void referred(RowTarget kind, String id, long row, Map<String, String> names) {
		if (!this.nodes.getOrDefault(kind, Map.of()).containsKey(id)) {
			Map<String, Object> values = new HashMap<>(names);
			values.putAll(Map.of("stub", true, "importId", this.importId, "row", row));
			add(kind, id, values);
		}
	}

	/**
	 * Records the number in the store of a technology or event that exists now.
	 */
	void exists(RowTarget kind, String id, long number) {
		this.numbers.put(new Named(kind, id), number);
	}

	@Nullable Long number(RowTarget kind, String id) {
		return this.numbers.get(new Named(kind, id));
	}

	private record Named(RowTarget kind, String id) {
	}

}

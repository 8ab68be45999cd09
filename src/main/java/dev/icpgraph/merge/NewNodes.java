package dev.icpgraph.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
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

	private final Map<RowTarget, SortedMap<String, Map<String, Object>>> nodes = new EnumMap<>(RowTarget.class);

	private final Map<Named, Long> numbers = new HashMap<>();

	NewNodes(String importId) {
		this.importId = importId;
	}

	/**
	 * The nodes of a kind in the shape of the query that creates them: an account or
	 * person with all its values, any other node with its id and first values.
	 */
	List<Map<String, Object>> of(RowTarget kind) {
		return List.copyOf(this.nodes.getOrDefault(kind, Collections.emptySortedMap()).values());
	}

	/**
	 * Adds a node unless an earlier row has added it.
	 */
	void add(RowTarget kind, String id, Map<String, Object> values) {
		this.nodes.computeIfAbsent(kind, (any) -> new TreeMap<>())
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
		add(kind, id, stub(row, named ? Map.of("name", text) : Map.of()));
		return id;
	}

	/**
	 * The values of a node from a row that only refers to it.
	 */
	Map<String, Object> stub(long row, Map<String, String> names) {
		Map<String, Object> values = new HashMap<>(names);
		values.putAll(Map.of("stub", true, "importId", this.importId, "row", row));
		return values;
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

package dev.icpgraph.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.LinkRule;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowShape;

/**
 * The links between two nodes, or the parts of one, as rows leave them that are written
 * one after the other. Does in memory what the queries of these kinds of rows do in
 * Neo4j.
 */
public final class WrittenLinks {

	private static final KnownLinks.Ends ENDS = new KnownLinks.Ends("", "");

	private final Map<String, Link> links = new LinkedHashMap<>();

	private @Nullable KnownLinks planned;

	private String importId = "";

	/** A link in the graph. */
	private static final class Link {

		private final Map<String, Object> values = new HashMap<>();

		private String importId = "";

		private long row;

		/** Whether the date is the one that its customer row begins with. */
		private boolean onIsSince;

		private void set(String by, long number) {
			this.importId = by;
			this.row = number;
		}

	}

	/**
	 * Writes a row.
	 * @param kind a kind whose rows may mean one of several links
	 * @param by the import of the row
	 * @param row in the order of its import, without references to nodes
	 * @param person id of the person that it is also about, if any
	 */
	public void write(RowKind kind, String by, GraphRow row, @Nullable String person) {
		RowShape shape = RowDefinitions.of(kind).shape();
		LinkRule rule = Objects.requireNonNull(shape.links(), kind.name());
		Map<String, Object> values = new HashMap<>(row.values());
		Map<String, Object> facts = rule.isOfCustomers() ? referral(values) : values;
		String key = planned(rule, by).keyOf(new KnownLinks.Row(row.row(), ENDS, RowKeys.key(shape, row), facts,
				(person != null) ? Map.of("person", person) : Map.of()));
		Link link = this.links.get(key);
		boolean isNew = link == null;
		if (link == null) {
			link = new Link();
			this.links.put(key, link);
		}
		if (rule.isOfCustomers()) {
			refer(link, isNew, by, row.row(), values.get("since"));
		}
		else {
			set(link, isNew, by, row.row(), values);
		}
		if (person != null) {
			link.values.putIfAbsent("person", person);
		}
	}

	/**
	 * The values of each link.
	 */
	public Collection<Map<String, Object>> all() {
		return this.links.values().stream().map((link) -> link.values).toList();
	}

	/**
	 * The links that rows of the same import may mean. A batch sees what it plans itself,
	 * and what earlier imports wrote.
	 */
	private KnownLinks planned(LinkRule rule, String by) {
		KnownLinks known = this.planned;
		if (known == null || !by.equals(this.importId)) {
			KnownLinks fresh = new KnownLinks(rule, by);
			this.links
				.forEach((key, link) -> fresh.add(ENDS, new KnownLink(key, link.values, link.importId, link.row)));
			known = fresh;
			this.planned = fresh;
			this.importId = by;
		}
		return known;
	}

	private static Map<String, Object> referral(Map<String, Object> values) {
		Map<String, Object> facts = new HashMap<>(Map.of("kind", "CUSTOMER"));
		if (values.get("since") != null) {
			facts.put("on", values.get("since"));
		}
		return facts;
	}

	/**
	 * As {@code merge-employment.cypher} and the like.
	 */
	private static void set(Link link, boolean isNew, String by, long row, Map<String, Object> values) {
		boolean changed = values.entrySet()
			.stream()
			.anyMatch((it) -> !Objects.equals(link.values.get(it.getKey()), it.getValue()));
		if (isNew || changed) {
			values.forEach((name, value) -> {
				if (value == null) {
					link.values.remove(name);
				}
				else {
					link.values.put(name, value);
				}
			});
			link.onIsSince &= values.get("on") == null;
			link.set(by, row);
		}
	}

	/**
	 * As {@code merge-customer-referral.cypher}.
	 */
	private static void refer(Link link, boolean isNew, String by, long row, @Nullable Object since) {
		Object on = link.values.get("on");
		boolean dated = on == null || link.onIsSince;
		if (isNew || link.values.get("kind") == null || (dated && since != null && !since.equals(on))) {
			link.values.putIfAbsent("kind", "CUSTOMER");
			link.onIsSince = dated;
			if (dated && since != null) {
				link.values.put("on", since);
			}
			link.set(by, row);
		}
	}

}

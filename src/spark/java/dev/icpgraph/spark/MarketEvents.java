package dev.icpgraph.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotBuilder;

/**
 * The events of the market, each as its rows describe it, value by value. They do not
 * grow with the accounts.
 */
final class MarketEvents implements Serializable {

	private static final long serialVersionUID = 1;

	private final LinkedHashMap<String, HashMap<String, Object>> events = new LinkedHashMap<>();

	/**
	 * @param described facts about events, in order
	 * @param named {@code target}: events that participations name
	 */
	MarketEvents(List<Row> described, List<Row> named) {
		described.forEach((fact) -> of(fact.getAs("target")).putAll(Values.read(fact.getAs("values"))));
		named.forEach((fact) -> of(fact.getAs("target")));
	}

	private Map<String, Object> of(String event) {
		return this.events.computeIfAbsent(event, (key) -> new HashMap<>());
	}

	/**
	 * The date of a participation: its own, else the start of the event.
	 */
	@Nullable String date(@Nullable String on, String event) {
		return (on != null) ? on : text(event, "startsOn");
	}

	private @Nullable String text(String event, String name) {
		return (String) this.events.getOrDefault(event, new HashMap<>()).get(name);
	}

	void addTo(SnapshotBuilder builder) {
		this.events.keySet().forEach((event) -> {
			builder.node(NodeKind.EVENT, event, text(event, "name"));
			link(builder, Relation.IN_SERIES, event, text(event, "series"));
			link(builder, Relation.OF_KIND, event, text(event, "kind"));
		});
	}

	private static void link(SnapshotBuilder builder, Relation relation, String event, @Nullable String group) {
		if (group != null) {
			builder.link(relation, event, group);
		}
	}

}

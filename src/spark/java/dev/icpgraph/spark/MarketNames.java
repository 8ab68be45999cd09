package dev.icpgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotBuilder;

/**
 * The nodes other than accounts that the market shares: technologies with their
 * categories, events, competitors and partners. They do not grow with the accounts.
 */
final class MarketNames implements Serializable {

	private static final long serialVersionUID = 1;

	private final MarketEvents events;

	private final LinkedHashMap<String, Technology> technologies = new LinkedHashMap<>();

	private final LinkedHashMap<String, String> competitors = new LinkedHashMap<>();

	private final LinkedHashMap<String, String> partners = new LinkedHashMap<>();

	/**
	 * A technology as its rows describe it, value by value.
	 */
	private record Technology(String name, LinkedHashSet<String> categories,
			@Nullable Integer year) implements Serializable {
	}

	/**
	 * @param technologies facts about technologies, in order
	 * @param named {@code relation, target}: competitors and partners as the first row
	 * writes each
	 */
	MarketNames(MarketEvents events, List<Row> technologies, List<Row> named) {
		this.events = events;
		technologies.forEach(this::technology);
		for (Row row : named) {
			String name = row.getAs("target");
			Map<String, String> of = row.getAs("relation").equals(Relation.AT_STAGE.name()) ? this.competitors
					: this.partners;
			of.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
		}
	}

	private void technology(Row fact) {
		String name = fact.getAs("target");
		String category = fact.getAs("label");
		Integer year = fact.getAs("amount");
		LinkedHashSet<String> categories = (category != null) ? new LinkedHashSet<>(Set.of(category))
				: new LinkedHashSet<>();
		this.technologies.merge(name.toLowerCase(Locale.ROOT), new Technology(name, categories, year), (old, next) -> {
			LinkedHashSet<String> both = new LinkedHashSet<>(old.categories());
			both.addAll(next.categories());
			return new Technology(next.name(), both, (next.year() != null) ? next.year() : old.year());
		});
	}

	/**
	 * Names of the competitors and partners.
	 */
	List<String> accountsNamed() {
		List<String> names = new ArrayList<>(this.competitors.values());
		names.addAll(this.partners.values());
		return names;
	}

	MarketEvents events() {
		return this.events;
	}

	void addTo(SnapshotBuilder builder) {
		this.events.addTo(builder);
		this.technologies.forEach((id, technology) -> {
			builder.node(NodeKind.TECHNOLOGY, id, technology.name());
			for (String category : technology.categories()) {
				builder.node(NodeKind.CATEGORY, category.toLowerCase(Locale.ROOT), category);
				builder.link(Relation.IN_CATEGORY, id, category.toLowerCase(Locale.ROOT));
			}
			if (technology.year() != null) {
				builder.firstReleased(id, technology.year());
			}
		});
		this.competitors.forEach((id, name) -> builder.node(NodeKind.COMPETITOR, id, name));
		this.partners.forEach((id, name) -> builder.node(NodeKind.PARTNER, id, name));
	}

}

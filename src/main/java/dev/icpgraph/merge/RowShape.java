package dev.icpgraph.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The mapping from rows of a kind to nodes and links.
 *
 * @param merges the queries that write them, in order
 * @param describes the kind of node that a row describes under several names, if any
 * @param references columns that refer to nodes
 * @param key columns that distinguish several links or parts of one kind
 * @param renamed columns whose property has another name
 * @param asides columns that a query reads by themselves and that are no property, each
 * with the value of rows without one
 * @param links which of several links a row means, {@code null} when its key says it
 */
record RowShape(List<Merge> merges, @Nullable RowTarget describes, Map<String, RowTarget> references, List<String> key,
		Map<String, String> renamed, Map<String, @Nullable String> asides, @Nullable LinkRule links) {

	/**
	 * A query of a shape.
	 *
	 * @param query name of the Cypher file without its ending
	 * @param needs the column that a row must have to take part; {@code null} when all
	 * rows do
	 * @param value the value that the column must have; {@code null} for any
	 * @param link the link that it writes, when a new one is created faster; otherwise
	 * {@code null}
	 */
	record Merge(String query, @Nullable String needs, @Nullable String value, @Nullable LinkShape link) {

		/** The same query with its link. */
		Merge creating(LinkShape link) {
			return new Merge(this.query, this.needs, this.value, link);
		}

		boolean takes(Map<String, Object> row) {
			Object found = (this.needs != null) ? row.get(this.needs) : null;
			return this.needs == null || (found != null && (this.value == null || this.value.equals(found)));
		}

	}

	static RowShape describing(RowTarget kind, String query) {
		return new RowShape(List.of(all(query)), kind, Map.of(), List.of(), Map.of(), Map.of(), null);
	}

	static RowShape linking(Map<String, RowTarget> references, Merge... merges) {
		return new RowShape(List.of(merges), null, references, List.of(), Map.of(), Map.of(), null);
	}

	static Merge all(String query) {
		return new Merge(query, null, null, null);
	}

	static Merge with(String needs, String query) {
		return new Merge(query, needs, null, null);
	}

	static Merge where(String column, String value, String query) {
		return new Merge(query, column, value, null);
	}

	/**
	 * The kinds of nodes that rows describe or refer to.
	 */
	Set<RowTarget> nodes() {
		Set<RowTarget> nodes = new HashSet<>(this.references.values());
		if (this.describes != null) {
			nodes.add(this.describes);
		}
		return nodes;
	}

	/**
	 * Whether rows only link to nodes of a kind, which several writers may do at the same
	 * time.
	 */
	boolean onlyLinksTo(RowTarget kind) {
		return !kind.hasAliases() && this.references.size() > 1;
	}

	/**
	 * The links that it creates and that a query finds; {@code null} when it creates none
	 * of them.
	 */
	@Nullable LinkShape created(String known) {
		return this.merges.stream()
			.map(Merge::link)
			.filter((link) -> link != null && link.known().equals(known))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether rows do without a value in a column.
	 */
	boolean isOptional(String column) {
		return this.merges.stream().anyMatch((merge) -> column.equals(merge.needs()));
	}

	/**
	 * Whether a query writes a row that has values in these columns.
	 */
	boolean writes(Set<String> columns) {
		return this.merges.stream().anyMatch((merge) -> merge.needs() == null || columns.contains(merge.needs()));
	}

	RowShape keyedBy(String... columns) {
		return new RowShape(this.merges, this.describes, this.references, List.of(columns), this.renamed, this.asides,
				this.links);
	}

	RowShape renaming(String column, String property) {
		return new RowShape(this.merges, this.describes, this.references, this.key, Map.of(column, property),
				this.asides, this.links);
	}

	RowShape aside(String column) {
		return aside(column, null);
	}

	RowShape aside(String column, @Nullable String otherwise) {
		return new RowShape(this.merges, this.describes, this.references, this.key, this.renamed,
				Collections.singletonMap(column, otherwise), this.links);
	}

	RowShape recognizedBy(LinkRule rule) {
		return new RowShape(this.merges, this.describes, this.references, this.key, this.renamed, this.asides, rule);
	}

}

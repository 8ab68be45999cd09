package dev.icpgraph.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The nodes and links that rows of a kind become, derived from their columns and the
 * queries that write them.
 *
 * @param queries queries in the order of writing
 * @param describes the kind of node that a row describes under several names, if any
 * @param references columns that refer to nodes
 * @param key columns that distinguish several links or parts of one kind
 * @param renamed columns whose property has another name
 * @param parameters columns that are parameters of a query and not properties, each with
 * its default value
 * @param links rule that finds a row's link among several; {@code null} if its key
 * identifies it
 * @param sharedBy columns that name an account or person, by which rows are divided among
 * writers: the first one with a value decides; empty if one writer takes all rows
 */
public record RowShape(List<RowQuery> queries, @Nullable RowTarget describes, Map<String, RowTarget> references,
		List<String> key, Map<String, String> renamed, Map<String, @Nullable String> parameters,
		@Nullable LinkRule links, List<String> sharedBy) {

	static RowShape of(RowColumns columns, @Nullable RowTarget describes, RowQuery... queries) {
		Map<String, RowTarget> references = new LinkedHashMap<>();
		Map<String, String> renamed = new LinkedHashMap<>();
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		List<String> properties = new ArrayList<>();
		for (FieldSpec column : columns.all()) {
			String name = column.name();
			switch (column.role()) {
				case FieldRole.Property(var property) -> {
					properties.add(property);
					rename(name, property, renamed);
				}
				case FieldRole.Node(var target, var property) -> {
					references.put(name, target);
					rename(name, property, renamed);
				}
				case FieldRole.Parameter(var otherwise) -> parameters.put(name, otherwise);
				case FieldRole.Name() -> {
				}
			}
		}
		List<String> key = columns.all().stream().filter(FieldSpec::inKey).map(FieldSpec::name).toList();
		return new RowShape(Arrays.stream(queries).map((query) -> query.taking(properties)).toList(), describes,
				references, key, renamed, parameters, null, List.of());
	}

	private static void rename(String column, @Nullable String property, Map<String, String> renamed) {
		if (property != null && !property.equals(column)) {
			renamed.put(column, property);
		}
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
	public boolean onlyLinksTo(RowTarget kind) {
		return !kind.hasAliases() && this.references.size() > 1;
	}

	/**
	 * The links that it creates and a query finds; {@code null} if it creates none of
	 * them.
	 */
	public @Nullable LinkShape created(String known) {
		return this.queries.stream()
			.map(RowQuery::link)
			.filter((link) -> link != null && link.known().equals(known))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The column of a property.
	 */
	public String column(String property) {
		return this.renamed.entrySet()
			.stream()
			.filter((it) -> it.getValue().equals(property))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(property);
	}

	/**
	 * Whether rows may lack a value in a column.
	 */
	public boolean isOptional(String column) {
		return this.queries.stream().anyMatch((query) -> column.equals(query.needs()));
	}

	/**
	 * Whether a query writes a row that has values in these columns.
	 */
	public boolean writes(Set<String> columns) {
		return this.queries.stream().anyMatch((query) -> query.needs() == null || columns.contains(query.needs()));
	}

	RowShape recognizedBy(LinkRule rule) {
		return new RowShape(this.queries, this.describes, this.references, this.key, this.renamed, this.parameters,
				rule, this.sharedBy);
	}

	RowShape sharedBy(String... columns) {
		return new RowShape(this.queries, this.describes, this.references, this.key, this.renamed, this.parameters,
				this.links, List.of(columns));
	}

}

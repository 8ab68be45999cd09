package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.LinkRule;

/**
 * A row with resolved nodes, which may still be merged with others.
 *
 * @param place its place in the batch
 * @param row its number in the file
 * @param parameters its settled values
 * @param nodes nodes that it refers to, by column
 */
record ResolvedRow(int place, long row, Map<String, Object> parameters, Map<String, KnownNode> nodes) {

	/**
	 * Key that separates its link or part from others of the same nodes.
	 */
	String key() {
		return String.valueOf(this.parameters.get("key"));
	}

	void key(String key) {
		this.parameters.put("key", key);
	}

	/**
	 * Its settled values and the id of its part of the account, for a query.
	 */
	Map<String, Object> sent() {
		KnownNode account = this.nodes.get("account");
		if (account != null) {
			this.parameters.put("part", RowKeys.part(account.current().id(), key()));
		}
		return this.parameters;
	}

	void settle(String column) {
		this.parameters.put(column, node(column).id());
	}

	KnownNode node(String column) {
		return Objects.requireNonNull(this.nodes.get(column)).current();
	}

	/**
	 * Facts of the row about a link, {@code null} if it names only one of its ends.
	 */
	KnownLinks.@Nullable Row link(LinkRule rule) {
		KnownLinks.Ends ends = ends(rule.from(), rule.to());
		if (ends == null) {
			return null;
		}
		String person = end("person");
		return new KnownLinks.Row(this.row, ends, key(), rule.isOfCustomers() ? customerReferral() : values(),
				(person != null) ? Map.of("person", person) : Map.of());
	}

	/**
	 * The nodes that it links, {@code null} if it names only one of them.
	 * @param toColumn the column of the second node, {@code null} when the link has one
	 */
	KnownLinks.@Nullable Ends ends(String fromColumn, @Nullable String toColumn) {
		String from = end(fromColumn);
		String to = (toColumn != null) ? end(toColumn) : "";
		return (from != null && to != null) ? new KnownLinks.Ends(from, to) : null;
	}

	private @Nullable String end(String column) {
		KnownNode node = this.nodes.get(column);
		if (node != null) {
			return node.current().id();
		}
		Object named = this.parameters.get(column);
		return (named != null) ? String.valueOf(named).toLowerCase(Locale.ROOT) : null;
	}

	private Map<String, Object> customerReferral() {
		Map<String, Object> facts = new HashMap<>(Map.of("kind", "CUSTOMER"));
		Object since = values().get("since");
		if (since != null) {
			facts.put("on", since);
		}
		return facts;
	}

	/**
	 * Its values by the name of their property.
	 */
	@SuppressWarnings("unchecked")
	Map<String, Object> values() {
		return (Map<String, Object>) Objects.requireNonNull(this.parameters.get("values"));
	}

}

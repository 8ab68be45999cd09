package dev.icpgraph.graph;

import java.util.function.Function;

import dev.icpgraph.api.Ordering;

/**
 * A list of what is linked to a node, such as the technologies of an account.
 *
 * @param field the GraphQL field that gives it, for example {@code Account.technologies}
 * @param file the Cypher file that fetches it for several nodes at once
 * @param element makes an element out of its row
 * @param <T> kind of element
 */
record LinkList<T>(String field, String file, Function<Properties, T> element) {

	/**
	 * The order of the rows: by what the query calls {@code value}, then by {@code tie}.
	 */
	Ordering<Properties> ordering() {
		return new Ordering<>(this.field, (row) -> row.values().get("value"), (row) -> row.required("tie"));
	}

}

package dev.icpgraph.graph;

import java.util.function.Function;

import dev.icpgraph.api.Ordering;

/**
 * A list of the links of a node, such as the technologies of an account.
 *
 * @param field its GraphQL field, for example {@code Account.technologies}
 * @param file the Cypher file that fetches it for several nodes at once
 * @param element creates an element from its row
 * @param <T> kind of element
 */
record LinkList<T>(String field, String file, Function<Properties, T> element) {

	/**
	 * The order of the rows: by the query's column {@code value}, then by {@code tie}.
	 */
	Ordering<Properties> ordering() {
		return new Ordering<>(this.field, (row) -> row.values().get("value"), (row) -> row.required("tie"));
	}

}

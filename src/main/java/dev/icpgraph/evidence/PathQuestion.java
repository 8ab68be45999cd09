package dev.icpgraph.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A query for the part of the graph behind an item that an account has or shares with
 * others.
 *
 * @param query the query that finds it
 * @param account id in the graph
 * @param others ids in the graph, in display order
 * @param parameters further parameters of the query, by name
 */
public record PathQuestion(EvidenceQuery query, String account, List<String> others, Map<String, Object> parameters) {

	/** Maximum number of others in a path. */
	public static final int MOST = 3;

	/**
	 * Drops others after the first three.
	 */
	public PathQuestion {
		others = others.stream().limit(MOST).toList();
	}

	/**
	 * Finds a node that the account and the others link to.
	 * @param shared its id in the graph
	 */
	public static PathQuestion shared(EvidenceQuery query, String account, List<String> others, String shared) {
		return new PathQuestion(query, account, others, Map.of("shared", shared));
	}

	/**
	 * Finds a technology or category that the account and the others link to in the same
	 * relation.
	 * @param shared its id in the graph
	 */
	public static PathQuestion technology(EvidenceQuery query, UseRelation relation, String account,
			List<String> others, String shared) {
		return new PathQuestion(query, account, others, Map.of("shared", shared, "relation", relation.name()));
	}

	/**
	 * Finds a link of the account.
	 * @param target id in the graph of the node it leads to
	 * @param kind as in {@link Links#kind}, if any
	 * @param day as in {@link Links#day}
	 */
	public static PathQuestion link(Relation relation, String account, String target, @Nullable String kind, int day) {
		Map<String, Object> parameters = new HashMap<>(Map.of("shared", target, "relation", relation.name()));
		if (kind != null) {
			parameters.put("kind", kind);
		}
		if (day != Days.UNKNOWN) {
			parameters.put("day", LocalDate.ofEpochDay(day).toString());
		}
		return new PathQuestion(EvidenceQuery.of(relation), account, List.of(), Map.copyOf(parameters));
	}

	/**
	 * Finds facts in the accounts' own rows.
	 */
	public static PathQuestion rows(String account, List<String> others) {
		return new PathQuestion(EvidenceQuery.ROW, account, others, Map.of());
	}

	/**
	 * Splits the question into parts that other questions share: one per account if
	 * accounts link to the shared node separately; otherwise the question itself.
	 */
	List<PathQuestion> parts() {
		return this.query.ofEachAccount() ? Stream.concat(Stream.of(this.account), this.others.stream())
			.map((holder) -> new PathQuestion(this.query, holder, List.of(), this.parameters))
			.toList() : List.of(this);
	}

	Map<String, Object> item(int index) {
		Map<String, Object> item = new HashMap<>(this.parameters);
		item.putAll(Map.of("index", index, "account", this.account, "best", this.others));
		return item;
	}

}

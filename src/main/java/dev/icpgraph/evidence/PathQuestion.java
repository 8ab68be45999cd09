package dev.icpgraph.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks for what of the graph something rests on that an account has in common with
 * others.
 *
 * @param query how that is found
 * @param account id in the graph
 * @param others ids in the graph, in the order in which they are shown
 * @param parameters what the query must be told beside these, by the names that it has
 * for it
 */
public record PathQuestion(EvidenceQuery query, String account, List<String> others, Map<String, Object> parameters) {

	/** As many others as a path shows. */
	public static final int MOST = 3;

	/**
	 * Leaves out others beyond the first three.
	 */
	public PathQuestion {
		others = others.stream().limit(MOST).toList();
	}

	/**
	 * About a node that the account and the others are linked to.
	 * @param shared its id in the graph
	 */
	public static PathQuestion shared(EvidenceQuery query, String account, List<String> others, String shared) {
		return new PathQuestion(query, account, others,
				Map.of((query == EvidenceQuery.EVENT) ? "event" : "shared", shared));
	}

	/**
	 * About what the rows of the accounts say themselves.
	 */
	public static PathQuestion rows(String account, List<String> others) {
		return new PathQuestion(EvidenceQuery.ROW, account, others, Map.of());
	}

	/**
	 * What can be asked alone: where each account is linked to something of its own
	 * accord, one question for each, which many have in common; else the question itself.
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

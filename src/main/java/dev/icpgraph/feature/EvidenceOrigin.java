package dev.icpgraph.feature;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The place of an item of evidence in the graph.
 */
public sealed interface EvidenceOrigin {

	/** Number of links shown as proof that data exists although none matches. */
	int SHOWN = 3;

	/** The account itself. */
	record Own() implements EvidenceOrigin {
	}

	/**
	 * Links of the account.
	 *
	 * @param relation kind of link
	 * @param links the links in question
	 */
	record Linked(Relation relation, List<Place> links) implements EvidenceOrigin {
	}

	/** Evidence shared with best customers. */
	record Shared(Evidence evidence) implements EvidenceOrigin {
	}

	/**
	 * A link of the account.
	 *
	 * @param target id in the graph of the node it leads to
	 * @param kind as in {@link Links#kind}, if any
	 * @param day as in {@link Links#day}
	 */
	record Place(String target, @Nullable String kind, int day) {
	}

	/**
	 * The link at a position.
	 */
	static EvidenceOrigin link(Snapshot snapshot, Relation relation, int position) {
		return new Linked(relation, List.of(place(snapshot, relation, position)));
	}

	/**
	 * The known links of one kind, as proof that none matches; the account itself without
	 * such links.
	 */
	static EvidenceOrigin known(Snapshot snapshot, Relation relation, int account) {
		Links links = snapshot.links(relation);
		return (links.degree(account) == 0) ? new Own()
				: new Linked(relation,
						IntStream.range(links.begin(account), links.end(account))
							.limit(SHOWN)
							.mapToObj((position) -> place(snapshot, relation, position))
							.toList());
	}

	/**
	 * The same for technologies, in the first relation with any link of the account.
	 */
	static EvidenceOrigin knownTechnologies(Snapshot snapshot, int account) {
		return Relation.TO_TECHNOLOGIES.stream()
			.filter((relation) -> snapshot.links(relation).degree(account) > 0)
			.findFirst()
			.map((relation) -> known(snapshot, relation, account))
			.orElseGet(Own::new);
	}

	private static Place place(Snapshot snapshot, Relation relation, int position) {
		Links links = snapshot.links(relation);
		int kind = links.kind(position);
		return new Place(snapshot.names(relation.to()).id(links.target(position)),
				(kind < 0) ? null : links.kinds().label(kind), links.day(position));
	}

}

package dev.icpgraph.feature;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Where in the graph a ground stands.
 */
public sealed interface EvidenceOrigin {

	/** As many links as show that something is known, where none of them counts. */
	int SHOWN = 3;

	/** The account itself. */
	record Own() implements EvidenceOrigin {
	}

	/**
	 * Links of the account.
	 *
	 * @param relation of which kind
	 * @param links those meant
	 */
	record Linked(Relation relation, List<Place> links) implements EvidenceOrigin {
	}

	/** What the account shares with best customers. */
	record Shared(Evidence evidence) implements EvidenceOrigin {
	}

	/**
	 * A link among the account's.
	 *
	 * @param target id in the graph of the node it leads to
	 * @param kind as of {@link Links#kind}, if any
	 * @param day as of {@link Links#day}
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
	 * What is known of an account in a kind of data, to show that what is looked for is
	 * not among it; the account itself where that is nothing.
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

	private static Place place(Snapshot snapshot, Relation relation, int position) {
		Links links = snapshot.links(relation);
		int kind = links.kind(position);
		return new Place(snapshot.names(relation.to()).id(links.target(position)),
				(kind < 0) ? null : links.kinds().label(kind), links.day(position));
	}

}

package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.List;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Selects the events of a measure.
 */
final class EventChoice {

	private EventChoice() {
	}

	/**
	 * The events that match every given list, by dense id.
	 */
	static BitSet of(BehaviorMeasure.Participation measure, Snapshot snapshot) {
		BitSet events = LinkFeatures.chosen(snapshot.names(NodeKind.EVENT), measure.events());
		keep(events, snapshot, Relation.IN_SERIES, measure.series());
		keep(events, snapshot, Relation.OF_KIND, measure.kinds());
		return events;
	}

	private static void keep(BitSet events, Snapshot snapshot, Relation relation, @Nullable List<String> names) {
		if (names == null) {
			return;
		}
		BitSet wanted = LinkFeatures.chosen(snapshot.names(relation.to()), names);
		Links links = snapshot.links(relation);
		for (int event = events.nextSetBit(0); event >= 0; event = events.nextSetBit(event + 1)) {
			if (links.degree(event) == 0 || !wanted.get(links.target(links.begin(event)))) {
				events.clear(event);
			}
		}
	}

}

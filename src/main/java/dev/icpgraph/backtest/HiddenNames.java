package dev.icpgraph.backtest;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;

/**
 * Hides technologies and events that only customers have, such as the vendor's own
 * product, because they would give the answer away.
 */
final class HiddenNames {

	private HiddenNames() {
	}

	/**
	 * The market without links to technologies and events with one of the words in their
	 * id or name, ignoring case.
	 */
	static Snapshot without(List<String> words, Snapshot market) {
		if (words.isEmpty()) {
			return market;
		}
		Links participations = market.links(Relation.PARTICIPATED_IN);
		BitSet technologies = named(words, market.names(NodeKind.TECHNOLOGY));
		BitSet events = named(words, market.names(NodeKind.EVENT));
		SnapshotWithout left = new SnapshotWithout(market).links(Relation.PARTICIPATED_IN,
				(row, position) -> !events.get(participations.target(position)));
		for (Relation relation : Relation.TO_TECHNOLOGIES) {
			Links uses = market.links(relation);
			left.links(relation, (row, position) -> !technologies.get(uses.target(position)));
		}
		return left.snapshot();
	}

	/**
	 * Number of technologies and events with one of the words in their id or name.
	 */
	static int count(List<String> words, Snapshot market) {
		return named(words, market.names(NodeKind.TECHNOLOGY)).cardinality()
				+ named(words, market.names(NodeKind.EVENT)).cardinality();
	}

	private static BitSet named(List<String> words, Names names) {
		BitSet named = new BitSet();
		for (int index = 0; index < names.size(); index++) {
			String text = (names.id(index) + "\n" + names.label(index)).toLowerCase(Locale.ROOT);
			named.set(index, words.stream().anyMatch((word) -> text.contains(word.toLowerCase(Locale.ROOT))));
		}
		return named;
	}

}

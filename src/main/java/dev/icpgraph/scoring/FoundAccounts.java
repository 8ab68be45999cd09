package dev.icpgraph.scoring;

import java.util.BitSet;

import dev.icpgraph.graph.NodeSearch;
import dev.icpgraph.graph.SearchIndex;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.search.AccountSearch;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Finds scored accounts by words: in memory, or while they are not indexed the best 1,000
 * that Neo4j finds.
 */
@Component
class FoundAccounts {

	private final AccountSearch memory;

	private final NodeSearch graph;

	FoundAccounts(AccountSearch memory, NodeSearch graph) {
		this.memory = memory;
		this.graph = graph;
	}

	/**
	 * The accounts of a snapshot that have the words, as dense ids.
	 */
	BitSet accounts(Snapshot snapshot, SearchWords words) {
		BitSet found = this.memory.accounts(snapshot, words);
		return (found != null) ? found
				: this.graph.ids(SearchIndex.ACCOUNT, words)
					.stream()
					.mapToInt(snapshot::find)
					.filter((account) -> account >= 0)
					.collect(BitSet::new, BitSet::set, BitSet::or);
	}

}

package dev.icpgraph.scoring;

import java.util.BitSet;
import java.util.function.IntPredicate;

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
public class FoundAccounts {

	private final AccountSearch memory;

	private final NodeSearch graph;

	FoundAccounts(AccountSearch memory, NodeSearch graph) {
		this.memory = memory;
		this.graph = graph;
	}

	/**
	 * Whether an account of a snapshot has the words in its name or domain.
	 */
	public IntPredicate having(Snapshot snapshot, String words) {
		return accounts(snapshot, SearchWords.of(words))::get;
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

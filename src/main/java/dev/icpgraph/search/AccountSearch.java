package dev.icpgraph.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.icpgraph.graph.RememberedNames;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds accounts by words in memory. The first search after names changed starts a new
 * index of a large market and leaves the answer to Neo4j.
 */
@Component
public class AccountSearch implements RememberedNames {

	private static final Logger log = LoggerFactory.getLogger(AccountSearch.class);

	/** Number of accounts that are indexed while the caller waits, within 100 ms. */
	private static final int AT_ONCE = 10_000;

	private final Snapshots snapshots;

	private final Executor background;

	private final AtomicBoolean building = new AtomicBoolean();

	private volatile @Nullable WordIndex index;

	@Autowired
	AccountSearch(Snapshots snapshots) {
		this(snapshots, (build) -> Thread.ofPlatform().name("search-index").daemon().start(build));
	}

	AccountSearch(Snapshots snapshots, Executor background) {
		this.snapshots = snapshots;
		this.background = background;
	}

	@Override
	public @Nullable List<String> accounts(SearchWords words, int most) {
		Snapshot snapshot = this.snapshots.upToDate();
		WordIndex found = (snapshot != null) ? index(snapshot) : null;
		if (snapshot == null || found == null) {
			return null;
		}
		return Arrays.stream(BestMatches.of(snapshot, found.matches(words), most))
			.mapToObj(snapshot::accountId)
			.toList();
	}

	/**
	 * All accounts of a snapshot that have the words, as dense ids; {@code null} while
	 * they are not indexed.
	 */
	public @Nullable BitSet accounts(Snapshot snapshot, SearchWords words) {
		WordIndex there = index(snapshot);
		if (there == null) {
			return null;
		}
		byte[] matches = there.matches(words);
		BitSet found = new BitSet(matches.length);
		for (int account = 0; account < matches.length; account++) {
			if (matches[account] != 0) {
				found.set(account);
			}
		}
		return found;
	}

	private @Nullable WordIndex index(Snapshot snapshot) {
		WordIndex now = this.index;
		if (now != null && now.isOf(snapshot)) {
			return now;
		}
		if (snapshot.revision() < 0 || snapshot != this.snapshots.current()) {
			return null;
		}
		if (snapshot.accounts() <= AT_ONCE) {
			WordIndex built = WordIndexBuilder.of(snapshot);
			this.index = built;
			return built;
		}
		if (this.building.compareAndSet(false, true)) {
			this.background.execute(() -> build(snapshot));
		}
		return null;
	}

	private void build(Snapshot snapshot) {
		try {
			WordIndex built = WordIndexBuilder.of(snapshot);
			this.index = built;
			log.info("Indexed the words of {} accounts in {} kB", snapshot.accounts(), built.bytes() / 1000);
		}
		finally {
			this.building.set(false);
		}
	}

}

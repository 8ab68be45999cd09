package dev.icpgraph.proximity;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Names;

/**
 * Counts of a market that do not depend on the best customers. Each is computed on first
 * use and then shared by all sets of best customers.
 */
final class MarketCounts {

	private final LinksAsOf links;

	private final @Nullable MarketTotals given;

	private final Supplier<Integer> technology;

	private final Supplier<Participations> participations;

	private final Supplier<Workforce> workforce;

	/**
	 * Starts without counts.
	 * @param links links as of the date that ages count from
	 */
	MarketCounts(LinksAsOf links) {
		this(links, null);
	}

	/**
	 * Starts with counts.
	 * @param given counts of a market that the snapshot is a part of; null to count in
	 * the snapshot
	 */
	MarketCounts(LinksAsOf links, @Nullable MarketTotals given) {
		this.links = links;
		this.given = given;
		this.technology = SingletonSupplier
			.of(() -> (given != null) ? given.technologies().known() : KnownRows.rows(links.technologies()));
		this.participations = SingletonSupplier
			.of(() -> new Participations(links, (given != null) ? given.events() : null));
		this.workforce = SingletonSupplier
			.of(() -> new Workforce(links.snapshot(), links.day(), (given != null) ? given.staff() : null));
	}

	/**
	 * The links as of the date that ages count from.
	 */
	LinksAsOf links() {
		return this.links;
	}

	/**
	 * Number of accounts with any known technology.
	 */
	int knownInTechnology() {
		return this.technology.get();
	}

	/**
	 * The accounts that have each item of a family.
	 * @param having the links of the snapshot by account
	 * @param holders the same links by item; null if the snapshot does not have them
	 * @param names of the items; null for the one item without a name
	 */
	int[] accounts(SharedItem.Family family, Links having, @Nullable Links holders, @Nullable Names names) {
		if (this.given != null) {
			return this.given.technologies().of(family, names);
		}
		return ItemWeights.counted(having, holders, (names != null) ? names.size() : 1);
	}

	Participations participations() {
		return this.participations.get();
	}

	Workforce workforce() {
		return this.workforce.get();
	}

}

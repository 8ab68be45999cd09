package dev.icpgraph.proximity;

import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.snapshot.LinksAsOf;

/**
 * Counts of a market that do not depend on the best customers. Each is computed on first
 * use and then shared by all sets of best customers.
 */
final class MarketCounts {

	private final LinksAsOf links;

	private final Supplier<Integer> technology;

	private final Supplier<Participations> participations;

	private final Supplier<Workforce> workforce;

	/**
	 * Starts without counts.
	 * @param links links as of the date that ages count from
	 */
	MarketCounts(LinksAsOf links) {
		this.links = links;
		this.technology = SingletonSupplier.of(() -> KnownRows.rows(links.technologies()));
		this.participations = SingletonSupplier.of(() -> new Participations(links));
		this.workforce = SingletonSupplier.of(() -> new Workforce(links.snapshot(), links.day()));
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

	Participations participations() {
		return this.participations.get();
	}

	Workforce workforce() {
		return this.workforce.get();
	}

}

package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.util.function.SingletonSupplier;

/**
 * Counts of a market that do not depend on the best customers. Each is computed on first
 * use and then shared by all sets of best customers. Facts dated after today do not exist
 * yet.
 */
final class MarketCounts {

	private final Snapshot snapshot;

	private final LocalDate today;

	private final Map<Relation, Links> links = new ConcurrentHashMap<>();

	private final Map<Relation, Links> backlinks = new ConcurrentHashMap<>();

	private final Supplier<Integer> technology;

	private final Supplier<Participations> participations;

	private final Supplier<Workforce> workforce;

	private final Supplier<FootprintBands> footprints;

	/**
	 * Starts without counts.
	 * @param today the date that ages count from
	 */
	MarketCounts(Snapshot snapshot, LocalDate today) {
		this.snapshot = snapshot;
		this.today = today;
		this.technology = SingletonSupplier.of(() -> KnownRows.rows(technologies()));
		this.participations = SingletonSupplier.of(() -> new Participations(this));
		this.workforce = SingletonSupplier.of(() -> new Workforce(snapshot, today));
		this.footprints = SingletonSupplier.of(() -> new FootprintBands(this));
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	LocalDate today() {
		return this.today;
	}

	/**
	 * The links of a relation that are not dated after today. The snapshot has no start
	 * dates of technology uses.
	 */
	Links links(Relation relation) {
		return this.links.computeIfAbsent(relation, (key) -> this.snapshot.links(key)
			.notAfter((int) this.today.toEpochDay(), this.snapshot.names(key.to()).size()));
	}

	/**
	 * The same links by target.
	 */
	Links backlinks(Relation relation) {
		return this.backlinks.computeIfAbsent(relation, (key) -> this.snapshot.backlinks(key)
			.notAfter((int) this.today.toEpochDay(), this.snapshot.names(key.from()).size()));
	}

	/**
	 * The links of accounts to technologies, one list for each relation that has any; the
	 * list of uses in any case.
	 */
	List<Links> technologies() {
		return Relation.TO_TECHNOLOGIES.stream()
			.filter((relation) -> relation == Relation.USES || this.snapshot.links(relation).size() > 0)
			.map(this.snapshot::links)
			.toList();
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

	FootprintBands footprints() {
		return this.footprints.get();
	}

}

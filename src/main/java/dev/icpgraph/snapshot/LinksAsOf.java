package dev.icpgraph.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The links of a snapshot as of a day: facts dated later do not exist yet. Each relation
 * is filtered on first use and then cached.
 */
public final class LinksAsOf {

	private final Snapshot snapshot;

	private final LocalDate day;

	private final Map<Relation, Links> links = new ConcurrentHashMap<>();

	private final Map<Relation, Links> backlinks = new ConcurrentHashMap<>();

	public LinksAsOf(Snapshot snapshot, LocalDate day) {
		this.snapshot = snapshot;
		this.day = day;
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	public LocalDate day() {
		return this.day;
	}

	/**
	 * The links of a relation that are not dated after the day. The snapshot has no start
	 * dates of technology uses.
	 */
	public Links links(Relation relation) {
		return this.links.computeIfAbsent(relation, (key) -> this.snapshot.links(key)
			.notAfter((int) this.day.toEpochDay(), this.snapshot.names(key.to()).size()));
	}

	/**
	 * The same links by target.
	 */
	public Links backlinks(Relation relation) {
		return this.backlinks.computeIfAbsent(relation, (key) -> this.snapshot.backlinks(key)
			.notAfter((int) this.day.toEpochDay(), this.snapshot.names(key.from()).size()));
	}

	/**
	 * The links of accounts to technologies, one list per relation with any link; the
	 * list of uses in any case.
	 */
	public List<Links> technologies() {
		return Relation.TO_TECHNOLOGIES.stream()
			.filter((relation) -> relation == Relation.USES || this.snapshot.links(relation).size() > 0)
			.map(this.snapshot::links)
			.toList();
	}

}

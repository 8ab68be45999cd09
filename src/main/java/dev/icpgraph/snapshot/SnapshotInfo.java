package dev.icpgraph.snapshot;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The facts about the snapshot that clients see.
 */
record SnapshotInfo(long revision, OffsetDateTime builtAt, boolean stale, Counts counts, long bytes) {

	static SnapshotInfo of(Snapshot snapshot, boolean stale) {
		Counts counts = new Counts(snapshot.accounts(), snapshot.customers().length,
				snapshot.names(NodeKind.TECHNOLOGY).size(), snapshot.names(NodeKind.EVENT).size(),
				Relation.TO_TECHNOLOGIES.stream().mapToInt((uses) -> snapshot.links(uses).size()).sum(),
				snapshot.links(Relation.PARTICIPATED_IN).size(), snapshot.links(Relation.REFERRED).size(),
				snapshot.names(NodeKind.PERSON).size(), snapshot.links(Relation.EMPLOYED_AT).size(),
				snapshot.links(Relation.KNOWS).size() / 2);
		return new SnapshotInfo(snapshot.revision(), snapshot.builtAt().atOffset(ZoneOffset.UTC), stale, counts,
				snapshot.bytes());
	}

	/**
	 * Number of nodes and links of each kind.
	 */
	record Counts(int accounts, int customers, int technologies, int events, int uses, int participations,
			int referrals, int people, int employments, int acquaintances) {

	}

}

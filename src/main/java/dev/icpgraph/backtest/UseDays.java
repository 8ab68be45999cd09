package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * Reads the first day of each use of a technology. A snapshot does not hold these days,
 * because only a back-test needs them.
 */
@Repository
class UseDays {

	private static final CypherQuery QUERY = CypherQuery.beside(UseDays.class, "use-days-by-account.cypher");

	private static final int PAGE = 5_000;

	private final CypherRunner cypher;

	UseDays(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The first known day of each link to a technology, or {@link Days#UNKNOWN}.
	 * O(accounts + uses); a few seconds for a million accounts.
	 * @return by position in each of {@link Relation#TO_TECHNOLOGIES}
	 */
	Map<Relation, int[]> of(Snapshot snapshot) {
		Map<Relation, int[]> days = new EnumMap<>(Relation.class);
		for (Relation relation : Relation.TO_TECHNOLOGIES) {
			int[] unknown = new int[snapshot.links(relation).size()];
			Arrays.fill(unknown, Days.UNKNOWN);
			days.put(relation, unknown);
		}
		String after = "";
		while (after != null) {
			List<String> ids = this.cypher.read(QUERY, Map.of("after", after, "size", PAGE), (row) -> {
				String id = row.get("id").asString();
				row.get("uses").asList((use) -> use).forEach((use) -> put(snapshot, snapshot.find(id), use, days));
				return id;
			});
			after = (ids.size() < PAGE) ? null : ids.getLast();
		}
		return days;
	}

	/**
	 * Ignores uses that are newer than the snapshot.
	 */
	private static void put(Snapshot snapshot, int account, Value use, Map<Relation, int[]> days) {
		Relation relation = Relation.valueOf(use.get(0).asString());
		Links uses = snapshot.links(relation);
		int target = snapshot.names(NodeKind.TECHNOLOGY).find(use.get(1).asString());
		if (account >= 0 && target >= 0 && uses.has(account, target)) {
			Objects.requireNonNull(days.get(relation))[uses.seek(account, target)] = Days.of(use.get(2).asString());
		}
	}

}

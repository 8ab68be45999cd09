package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Reads since when each use of a technology is known. A snapshot has no room for days
 * that only a back-test asks for.
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
	 * The first day on which each use was seen, {@link Days#UNKNOWN} where none is known.
	 * O(accounts + uses); some seconds for a million.
	 * @return by position in {@link Relation#USES}
	 */
	int[] of(Snapshot snapshot) {
		Links uses = snapshot.links(Relation.USES);
		int[] days = new int[uses.size()];
		Arrays.fill(days, Days.UNKNOWN);
		String after = "";
		while (after != null) {
			List<String> ids = this.cypher.read(QUERY, Map.of("after", after, "size", PAGE), (row) -> {
				String id = row.get("id").asString();
				row.get("uses")
					.asList((use) -> use)
					.forEach((use) -> put(snapshot, snapshot.find(id), use.get(0).asString(), use.get(1).asString(),
							days));
				return id;
			});
			after = (ids.size() < PAGE) ? null : ids.getLast();
		}
		return days;
	}

	/**
	 * Ignores uses that are newer than the snapshot.
	 */
	private static void put(Snapshot snapshot, int account, String technology, String day, int[] days) {
		Links uses = snapshot.links(Relation.USES);
		int target = snapshot.names(NodeKind.TECHNOLOGY).find(technology);
		if (account >= 0 && target >= 0 && uses.has(account, target)) {
			days[uses.seek(account, target)] = Days.of(day);
		}
	}

}

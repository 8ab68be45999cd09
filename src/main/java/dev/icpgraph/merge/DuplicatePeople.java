package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.SchemaUpgrade;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Merges people with the same e-mail address or LinkedIn URL, created by two concurrent
 * writers before a constraint prevented it. Of people with different keys the first keeps
 * the address.
 */
@Repository
class DuplicatePeople implements SchemaUpgrade {

	private static final Logger log = LoggerFactory.getLogger(DuplicatePeople.class);

	private static final CypherQuery FIND = query("duplicate-people");

	private static final CypherQuery RELEASE = query("release-person-name");

	private static final CypherQuery REFERRER = query("merge-referrer-twin");

	private static final CypherQuery TWIN = query("merge-person-twin");

	/**
	 * Whether duplicates are possible: an earlier version ran, or the constraints are
	 * being rebuilt.
	 */
	@Override
	public boolean isDue(Set<String> indexes) {
		return !indexes.contains("person_email_unique") || !indexes.contains("person_linkedin_url_unique");
	}

	@Override
	public void apply(CypherTransaction transaction) {
		List<Duplicate> found = found(transaction);
		int total = found.size();
		while (!found.isEmpty()) {
			end(transaction, found);
			found = found(transaction);
		}
		if (total > 0) {
			GraphRevisions.raise(transaction);
			log.info("Merged {} people who had the e-mail address or LinkedIn URL of another person", total);
		}
	}

	private static List<Duplicate> found(CypherTransaction transaction) {
		return transaction.run(FIND, Map.of(), (row) -> new Duplicate(row.get("property").asString(),
				row.get("keep").asString(), row.get("gone").asString(), row.get("different").asBoolean()));
	}

	private static void end(CypherTransaction transaction, List<Duplicate> found) {
		Map<String, String> united = new HashMap<>();
		for (Duplicate it : found) {
			String keep = united.getOrDefault(it.keep(), it.keep());
			if (it.different()) {
				transaction.run(RELEASE, Map.of("person", it.gone(), "property", it.property()), Record::asMap);
			}
			else if (!united.containsKey(it.gone()) && !keep.equals(it.gone())) {
				Map<String, String> ids = Map.of("keep", keep, "gone", it.gone());
				transaction.run(REFERRER, ids, Record::asMap);
				transaction.run(TWIN, ids, Record::asMap);
				united.replaceAll((_, now) -> now.equals(it.gone()) ? keep : now);
				united.put(it.gone(), keep);
			}
		}
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(DuplicatePeople.class, name + ".cypher");
	}

	/**
	 * Two people with the same address.
	 *
	 * @param property name of the address
	 * @param keep id of the person to keep
	 * @param gone id of the other person
	 * @param different whether they have different keys
	 */
	private record Duplicate(String property, String keep, String gone, boolean different) {
	}

}

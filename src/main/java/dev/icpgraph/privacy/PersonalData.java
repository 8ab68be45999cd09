package dev.icpgraph.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphRevisions;

/**
 * All data in the graph about a person.
 */
@Repository
class PersonalData {

	private final CypherQuery person = query("person-properties");

	private final CypherQuery lock = query("lock-people");

	private final CypherQuery links = query("links-of-person");

	private final CypherQuery texts = query("texts-with-names");

	private final CypherQuery rewrite = query("rewrite-texts");

	private final CypherQuery deleteProblems = query("delete-row-problems");

	private final CypherQuery forgetReferrers = query("forget-referrers");

	private final CypherQuery forgetUnited = query("forget-united-links");

	private final CypherQuery earlier = query("overwritten-of-people");

	private final CypherQuery disguiseEarlier = query("disguise-overwritten");

	private final CypherQuery overwrite = query("overwrite-people");

	private final CypherQuery erase = query("erase-people");

	private final CypherQuery forgetChanges = query("forget-changes");

	private final CypherQuery olderPeople = query("people-before");

	private final CypherQuery deleteVisits = query("delete-visits-before");

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	PersonalData(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * All data kept about a person; {@code null} if no person has the id.
	 */
	@Nullable PersonRecord record(String id) {
		List<Map<String, Object>> found = this.cypher.read(this.person, Map.of("id", id), PersonalData::person);
		if (found.isEmpty()) {
			return null;
		}
		ErasableNames names = new ErasableNames(found);
		Stream<RecordEntry> links = this.cypher
			.read(this.links, Map.of("id", id), (row) -> RecordEntry.link(row.asMap()))
			.stream();
		Stream<RecordEntry> texts = this.cypher.read(this.texts, names.parameters(), PersonalData::text)
			.stream()
			.filter((it) -> it.names(names))
			.map(RecordEntry::text);
		Stream<RecordEntry> earlier = this.cypher
			.read(this.earlier, Map.of("ids", List.of(id)), (row) -> RecordEntry.earlier(row.get("values").asMap()))
			.stream();
		List<RecordEntry> entries = Stream.of(Stream.of(RecordEntry.person(found.getFirst())), links, texts, earlier)
			.flatMap(Function.identity())
			.toList();
		return new PersonRecord(id, entries);
	}

	/**
	 * Deletes people with all their links, the problem rows of files that name them, and
	 * their names in other texts. The first transaction overwrites their data in place,
	 * because Neo4j leaves the bytes of deleted data in its files.
	 */
	Erasure erase(Collection<String> ids) {
		Disguised disguised = this.cypher.write((transaction) -> disguise(transaction, List.copyOf(ids)));
		if (disguised.people() == 0) {
			return Erasure.NOTHING;
		}
		Erasure erasure = this.cypher.write((transaction) -> erase(transaction, disguised, List.copyOf(ids)));
		if (erasure.revision() != null) {
			this.events.publishEvent(new GraphChanged(erasure.revision()));
		}
		return erasure;
	}

	private Disguised disguise(CypherTransaction transaction, List<String> ids) {
		List<Map<String, Object>> found = people(transaction, ids);
		if (found.isEmpty()) {
			return new Disguised(0, 0, 0, 0);
		}
		ErasableNames names = new ErasableNames(found);
		List<NamingText> naming = naming(transaction, names);
		List<String> problems = naming.stream().filter(NamingText::isProblem).map(NamingText::node).toList();
		List<NamingText> texts = naming.stream().filter((it) -> !it.isProblem()).toList();
		transaction.run(this.deleteProblems, Map.of("nodes", problems), Record::asMap);
		transaction.run(this.rewrite,
				Map.of("texts",
						texts.stream().map((it) -> Map.of("node", it.node(), "values", it.without(names))).toList()),
				Record::asMap);
		transaction.run(this.forgetUnited, Map.of("ids", ids), Record::asMap);
		List<Map<String, Object>> earlier = transaction.run(this.earlier, Map.of("ids", ids),
				(row) -> Map.of("node", row.get("node").asString(), "values", Disguise.of(row.get("values").asMap())));
		transaction.run(this.disguiseEarlier, Map.of("records", earlier), Record::asMap);
		int referrals = Objects.requireNonNull(
				transaction.runFirst(this.forgetReferrers, Map.of("ids", ids), (row) -> row.get("links").asInt(0)));
		List<Map<String, Object>> people = found.stream()
			.map((person) -> Map.of("id", Objects.requireNonNull(person.get("id")), "values", Disguise.of(person)))
			.toList();
		transaction.run(this.overwrite, Map.of("people", people), Record::asMap);
		return new Disguised(people.size(), referrals, texts.size(), problems.size());
	}

	private Erasure erase(CypherTransaction transaction, Disguised disguised, List<String> ids) {
		int links = Objects
			.requireNonNull(transaction.runFirst(this.erase, Map.of(), (row) -> row.get("links").asInt()));
		transaction.run(this.forgetChanges, Map.of("ids", ids), Record::asMap);
		long revision = GraphRevisions.raise(transaction);
		return new Erasure(disguised.people(), links + disguised.referrals(), disguised.texts(),
				disguised.importProblems(), revision);
	}

	/**
	 * Number of people who can no longer be recognized, and of changes made for it.
	 */
	private record Disguised(int people, int referrals, int texts, int importProblems) {
	}

	private List<Map<String, Object>> people(CypherTransaction transaction, List<String> ids) {
		return transaction.run(this.lock, Map.of("ids", ids), PersonalData::person);
	}

	private List<NamingText> naming(CypherTransaction transaction, ErasableNames names) {
		return transaction.run(this.texts, names.parameters(), PersonalData::text)
			.stream()
			.filter((it) -> it.names(names))
			.toList();
	}

	private static Map<String, Object> person(Record row) {
		return row.get("person").asMap();
	}

	private static NamingText text(Record row) {
		return new NamingText(row.get("node").asString(), row.get("label").asString(), row.get("values").asMap());
	}

	/**
	 * Ids of people about whom no import has changed anything since a time.
	 * @param before time in the form of {@code Import.queuedAt}
	 */
	List<String> peopleBefore(String before, int most) {
		return this.cypher.read(this.olderPeople, Map.of("before", before, "most", most),
				(row) -> row.get("id").asString());
	}

	/**
	 * Deletes visits before a day.
	 * @param before ISO 8601 date
	 * @return number of visits; less than the most once all are deleted
	 */
	int deleteVisitsBefore(String before, int most) {
		Map<String, Object> parameters = Map.of("before", before, "most", most);
		int deleted = this.cypher.write((transaction) -> Objects
			.requireNonNull(transaction.runFirst(this.deleteVisits, parameters, (row) -> row.get("visits").asInt())));
		if (deleted > 0) {
			long revision = this.cypher.write((transaction) -> GraphRevisions.raise(transaction));
			this.events.publishEvent(new GraphChanged(revision));
		}
		return deleted;
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(PersonalData.class, name + ".cypher");
	}

}

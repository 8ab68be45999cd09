package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.StoppedCypher;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another writer comes before each statement of a batch. The graph and both outcomes must
 * be as if one batch had been written after the other.
 */
@IntegrationTest
class WritersBetweenIT {

	private static final TestBatch NOTHING = batch("before", RowKind.VISITS);

	private static final TestBatch TWO_ACCOUNTS = batch("before", RowKind.ACCOUNT_TECHNOLOGIES, use("acme.com", "dbt"),
			use("crm-17", "dbt"));

	private static final TestBatch TWO_ACCOUNTS_WITHOUT_LINKS = batch("before", RowKind.ACCOUNTS,
			Map.of("domain", "acme.com"), Map.of("account", "crm-17"));

	private static final TestBatch ONE_ACCOUNT = batch("unite", RowKind.ACCOUNTS,
			Map.of("account", "crm-17", "domain", "acme.com", "name", "Acme"));

	private static final TestBatch TWO_PEOPLE = batch("before", RowKind.EMPLOYMENTS, job("ada@acme.com", "acme.com"),
			job("p1", "globex.com"));

	private static final TestBatch ONE_PERSON = batch("unite", RowKind.PEOPLE,
			Map.of("person", "p1", "email", "ada@acme.com", "name", "Ada"));

	@Autowired
	private GraphWriter writer;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@TestFactory
	Stream<DynamicTest> aRowOfAnAccountThatIsUnitedIsKept() {
		return Stream
			.of(batch("row", RowKind.ACCOUNT_TECHNOLOGIES, use("acme.com", "Kafka")),
					batch("row", RowKind.ACCOUNTS, Map.of("domain", "acme.com", "city", "Bonn")),
					batch("row", RowKind.VISITS, Map.of("account", "acme.com", "on", "2026-10-01"),
							Map.of("account", "crm-17", "on", "2026-10-01")),
					batch("row", RowKind.DEPARTMENTS, Map.of("account", "acme.com", "department", "Sales")),
					batch("row", RowKind.CUSTOMERS, Map.of("account", "acme.com", "since", "2024")),
					batch("row", RowKind.LEADERSHIP_CHANGES,
							Map.of("account", "acme.com", "role", "CTO", "change", "LEFT", "on", "2026")),
					batch("row", RowKind.REFERRALS, Map.of("referrer", "acme.com", "referred", "globex.com")))
			.flatMap((row) -> inBothOrders(TWO_ACCOUNTS, row, ONE_ACCOUNT));
	}

	@TestFactory
	Stream<DynamicTest> aRowOfAPersonWhoIsUnitedIsKept() {
		return Stream.of(batch("row", RowKind.EMPLOYMENTS, job("ada@acme.com", "lyn.example")),
				batch("row", RowKind.PEOPLE, Map.of("person", "ada@acme.com", "education", "PhD")),
				batch("row", RowKind.ACQUAINTANCES, Map.of("person", "ada@acme.com", "otherPerson", "b0b")),
				batch("row", RowKind.PARTICIPATIONS, Map.of("person", "ada@acme.com", "event", "e1", "role", "SPOKE")),
				batch("row", RowKind.REFERRALS,
						Map.of("referrer", "acme.com", "referred", "globex.com", "byPerson", "ada@acme.com")))
			.flatMap((row) -> inBothOrders(TWO_PEOPLE, row, ONE_PERSON));
	}

	@TestFactory
	Stream<DynamicTest> oneNameIsOneNode() {
		return Stream.of(
				inBothOrders(NOTHING, batch("row", RowKind.PEOPLE, Map.of("person", "ada@acme.com", "name", "Ada")),
						ONE_PERSON),
				inBothOrders(NOTHING, batch("row", RowKind.EMPLOYMENTS, job("ada@acme.com", "acme.com")), ONE_PERSON),
				inBothOrders(NOTHING, batch("row", RowKind.ACCOUNTS, Map.of("domain", "acme.com", "city", "Bonn")),
						ONE_ACCOUNT),
				inBothOrders(NOTHING,
						batch("row", RowKind.ACCOUNTS,
								Map.of("account", "crm-18", "domain", "acme.com", "name", "Globex")),
						ONE_ACCOUNT))
			.flatMap((tests) -> tests);
	}

	@TestFactory
	Stream<DynamicTest> oneJobIsOneLink() {
		return inBothOrders(TWO_PEOPLE,
				batch("row", RowKind.EMPLOYMENTS,
						Map.of("person", "p1", "account", "lyn.example", "title", "CTO", "since", "2024")),
				batch("other", RowKind.EMPLOYMENTS,
						Map.of("person", "p1", "account", "lyn.example", "title", "CTO", "since", "2025")));
	}

	@TestFactory
	Stream<DynamicTest> oneFactIsOneLink() {
		return Stream
			.of(batch("row", RowKind.ACCOUNT_TECHNOLOGIES, use("acme.com", "dbt")),
					batch("row", RowKind.REFERRALS, Map.of("referrer", "acme.com", "referred", "crm-17")),
					batch("row", RowKind.PARTICIPATIONS, Map.of("account", "acme.com", "event", "e1", "role", "SPOKE")))
			.flatMap((row) -> inBothOrders(TWO_ACCOUNTS_WITHOUT_LINKS, row,
					new TestBatch("other", row.kind(), row.rows())));
	}

	private Stream<DynamicTest> inBothOrders(TestBatch before, TestBatch one, TestBatch other) {
		return Stream.of(
				DynamicTest.dynamicTest(one.kind() + " " + one.rows()[0].keySet(), () -> check(before, one, other)),
				DynamicTest.dynamicTest("before " + one.kind(), () -> check(before, other, one)));
	}

	private void check(TestBatch before, TestBatch batch, TestBatch between) {
		prepare(before);
		State batchFirst = new State(batch.writeTo(this.writer), between.writeTo(this.writer), content());
		prepare(before);
		WriteResult first = between.writeTo(this.writer);
		State batchLast = new State(batch.writeTo(this.writer), first, content());
		boolean came = true;
		for (int steps = 0; came; steps++) {
			prepare(before);
			WriterBetween other = new WriterBetween(() -> between.writeTo(this.writer));
			WriteResult result = batch.writeTo(GraphWriters.on(new StoppedCypher(this.driver).after(steps, other)));
			came = other.hasCome();
			if (came) {
				assertThat(new State(result, other.result(), content())).as("before statement %d", steps)
					.isIn(batchFirst, batchLast);
			}
			assertThat(steps).isLessThan(50);
		}
	}

	private void prepare(TestBatch before) {
		this.graph.clear();
		if (before.rows().length > 0) {
			before.writeTo(this.writer);
		}
	}

	private List<String> content() {
		return this.graph.values("""
				MATCH (n) WHERE NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange
				RETURN {it: labels(n) + [], values: n {.*, _at: null}} AS found
				UNION ALL
				MATCH (n)-[r]->(m) RETURN {it: [n.id, type(r), m.id], values: properties(r)} AS found""")
			.stream()
			.map((row) -> (Map<?, ?>) row)
			.map((row) -> row.get("it") + " " + new TreeMap<>((Map<?, ?>) row.get("values")))
			.sorted()
			.toList();
	}

	@SafeVarargs
	private static TestBatch batch(String importId, RowKind kind, Map<String, Object>... rows) {
		return new TestBatch(importId, kind, rows);
	}

	private static Map<String, Object> use(String account, String technology) {
		return Map.of("account", account, "technology", technology);
	}

	private static Map<String, Object> job(String person, String account) {
		return Map.of("person", person, "account", account);
	}

	/**
	 * The outcome of two batches.
	 */
	private record State(WriteResult batch, WriteResult between, List<String> content) {
	}

}

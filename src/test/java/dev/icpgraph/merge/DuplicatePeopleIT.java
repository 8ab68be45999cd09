package dev.icpgraph.merge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.cypher.GraphSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * The first start on a store of an earlier version, which had several people for one
 * address.
 */
class DuplicatePeopleIT {

	private static final List<String> EARLIER_STORE = List.of(
			"CREATE INDEX person_email IF NOT EXISTS FOR (n:Person) ON (n.email)",
			"CREATE INDEX person_linkedin_url IF NOT EXISTS FOR (n:Person) ON (n.linkedinUrl)", """
					CREATE (acme:Account {id: 'acme.com'}), (lyn:Account {id: 'lyn.example'}),
					  (mail:Person {id: 'ada@acme.com', email: 'ada@acme.com'})-[:EMPLOYED_AT {key: 'cto'}]->(acme),
					  (key:Person {id: 'p1', key: 'p1', email: 'ada@acme.com', linkedinUrl: 'l/ada', name: 'Ada'}),
					  (profile:Person {id: 'l/ada', linkedinUrl: 'l/ada'})-[:EMPLOYED_AT {key: 'vp'}]->(lyn),
					  (:Person {id: 'p2', key: 'p2', email: 'ada@acme.com', name: 'Other Ada'}),
					  (:Person {id: 'p3', key: 'p3', email: 'bob@acme.com'}),
					  (acme)-[:REFERRED {key: 'x', byPerson: 'ada@acme.com'}]->(lyn)""");

	@Test
	void unitesThemAndThenAllowsOneOnly() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
				Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
			EARLIER_STORE.forEach((statement) -> driver.executableQuery(statement).execute());

			try (ConfigurableApplicationContext application = new SpringApplicationBuilder(IcpGraphApplication.class)
				.run("--server.port=0", "--spring.neo4j.uri=" + neo4j.uri(),
						"--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password())) {
				await().until(() -> application.getBean(GraphSchema.class).applied());
			}

			assertThat(values(driver, "MATCH (p:Person) RETURN p.id + ' ' + coalesce(p.email, '-') AS it ORDER BY it"))
				.containsExactly("p1 ada@acme.com", "p2 -", "p3 bob@acme.com");
			assertThat(values(driver, "MATCH (:Person {id: 'p1'})-[r]->(a) RETURN a.id AS it ORDER BY it"))
				.containsExactly("acme.com", "lyn.example");
			assertThat(values(driver, "MATCH ()-[r:REFERRED]->() RETURN r.byPerson")).containsExactly("p1");
			assertThatThrownBy(
					() -> driver.executableQuery("CREATE (:Person {id: 'x', linkedinUrl: 'l/ada'})").execute())
				.isInstanceOf(ClientException.class);
		}
	}

	private static List<Object> values(Driver driver, String query) {
		return driver.executableQuery(query).execute().records().stream().map((it) -> it.get(0).asObject()).toList();
	}

}

package dev.icpgraph.persona;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.KilledChange;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class KilledPartIT {

	private static final Persona LEAD = IcpParts.PERSONAS.of(Map.of("key", "p/lead", "icpKey", "p", "name", "Lead",
			"role", "USER", "titles", List.of("lead"), "revision", 1));

	private static final CompetitorNote NOTE = IcpParts.NOTES.of(Map.of("key", "p/n1", "icpKey", "p", "account",
			"acme.com", "competitor", "Hooli", "useCase", "Logs", "by", "Ada", "on", "2026-10-01"));

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Test
	void leavesASavedPersonaDoneOrUndone() {
		check((cypher) -> new IcpParts(cypher).save(IcpParts.PERSONAS, LEAD, 1));
	}

	@Test
	void leavesASavedNoteDoneOrUndone() {
		check((cypher) -> new IcpParts(cypher).save(IcpParts.NOTES, NOTE, 0));
	}

	@Test
	void leavesARemovalDoneOrUndone() {
		check((cypher) -> new IcpParts(cypher).remove(LEAD, 1));
	}

	private void check(Consumer<CypherRunner> change) {
		new KilledChange(this.driver, change).isDoneOrUndone(this::aPersona, this::content);
	}

	private void aPersona() {
		this.graph.clear();
		this.graph.run("CREATE (:Account {id: 'acme.com'}), (:Icp {id: 'p'})-[:HAS_PERSONA]->"
				+ "(:Persona {id: 'p/lead', name: 'Old', role: 'USER', revision: 1})");
	}

	private List<Object> content() {
		return this.graph.values("MATCH (n) WHERE n:Persona OR n:CompetitorNote OPTIONAL MATCH (n)--(m) "
				+ "RETURN n.id + coalesce(n.name, '') + n.revision + coalesce(m.id, '') AS it ORDER BY it");
	}

}

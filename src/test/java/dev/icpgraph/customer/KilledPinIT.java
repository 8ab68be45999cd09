package dev.icpgraph.customer;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.KilledChange;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class KilledPinIT {

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Test
	void leavesAPinDoneOrUndone() {
		new KilledChange(this.driver, (cypher) -> new CustomerPins(cypher, (event) -> {
		}).set("acme.com", CustomerPin.PINNED, 0, "Ada", "Best")).isDoneOrUndone(() -> {
			this.graph.clear();
			this.graph.run("CREATE (:Account {id: 'acme.com'})-[:IS_CUSTOMER]->(:Customer {id: 'acme.com'})");
		}, () -> this.graph.values("""
				MATCH (c:Customer), (r:GraphRevision)
				OPTIONAL MATCH (change:GraphChange {id: r.value})
				RETURN [c.pin, c.pinBy, c.pinRevision, change.accounts]"""));
	}

	@Test
	void leavesAWishDoneOrUndone() {
		new KilledChange(this.driver, (cypher) -> new Wishes(cypher, (event) -> {
		}).set("acme.com", true, 0, "Ada", "Grows")).isDoneOrUndone(() -> {
			this.graph.clear();
			this.graph.run("CREATE (:Account {id: 'acme.com'})");
		}, () -> this.graph.values("""
				MATCH (:Account)-[:IS_WISHED]->(w:Wish), (r:GraphRevision)
				OPTIONAL MATCH (change:GraphChange {id: r.value})
				RETURN [w.wished, w.by, w.revision, change.accounts]"""));
	}

}

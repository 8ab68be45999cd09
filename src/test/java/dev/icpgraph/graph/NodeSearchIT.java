package dev.icpgraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NodeSearchIT {

	private static final String ACCOUNTS = """
			UNWIND [['a1', 'Acme Rockets', 10], ['a2', 'Rockets of Acme', 900], ['a3', 'ACME', null],
			  ['a4', 'Acmeology', 50], ['a5', 'Acme Tires', 70], ['a6', 'Zeta', 5000]] AS row
			CREATE (:Account {id: row[0], name: row[1], headcountMin: row[2], domain: 'acme-' + row[0] + '.example'})""";

	@Autowired
	GraphFixture graph;

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	RememberedNames remembered;

	@Autowired
	CypherRunner cypher;

	@Test
	void ranksTheSameInMemoryAndInNeo4j() {
		this.graph.clear();
		this.graph.run(ACCOUNTS);
		this.graph.raiseRevision();
		this.snapshots.upToDate();
		this.graph.awaitIndexes();
		NodeSearch ofNeo4j = new NodeSearch(this.cypher, (_, _) -> null);

		for (String text : List.of("acme", "acm", "acme roc", "rockets acme", "a3.example", "acme-a6.example", "zeta",
				"nobody")) {
			SearchWords words = SearchWords.of(text);
			assertThat(ofNeo4j.ids(SearchIndex.ACCOUNT, words)).as(text)
				.isEqualTo(this.remembered.accounts(words, 1000));
		}
		assertThat(this.remembered.accounts(SearchWords.of("acme"), 1000)).containsExactly("a3", "a5", "a1", "a4", "a2",
				"a6");
	}

}

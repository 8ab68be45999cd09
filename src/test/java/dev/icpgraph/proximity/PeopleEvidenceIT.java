package dev.icpgraph.proximity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

@IntegrationTest
class PeopleEvidenceIT {

	private static final GraphText MARKET = GraphText
		.of("""
					(jobs:Import {file: 'employments.csv'}), (mail:Import {file: 'acquaintances.csv'}),
					(acme:Account {name: 'Acme', domain: 'acme.com'})-[:IS_CUSTOMER]->(:Customer {pin: 'PINNED'}),
					(bob:Person {name: 'Bob Ray'})-[:EMPLOYED_AT {title: 'VP Engineering', since: '2012', current: true, importId: 'jobs', row: 4}]->(acme),
					(ada:Person {name: 'Ada Lane'})-[:EMPLOYED_AT {title: 'CTO', since: '2023', current: true, importId: 'jobs', row: 2}]->(beta:Account {domain: 'beta.io'}),
					(ada)-[:EMPLOYED_AT {title: 'Architect', since: '2019', until: '2022', importId: 'jobs', row: 3}]->(acme),
					(cy:Person {name: 'Cy Doe'})-[:EMPLOYED_AT {seniority: 'DIRECTOR', current: true, importId: 'jobs', row: 5}]->(gamma:Account {domain: 'gamma.ai'}),
					(bob)-[:KNOWS {key: 'mail', since: '2020', importId: 'mail', row: 2}]->(cy),
					(di:Person)-[:EMPLOYED_AT {title: 'Buyer', until: '2021', importId: 'jobs', row: 6}]->(delta:Account {domain: 'delta.de'}),
					(di)-[:EMPLOYED_AT {title: 'CFO', current: true, importId: 'jobs', row: 7}]->(acme),
				(parts:Import {file: 'participations.csv'}), (kubecon:Event {name: 'KubeCon', startsOn: '2024'}),
				(bob)-[:PARTICIPATED_IN {role: 'SPOKE', importId: 'parts', row: 2}]->(kubecon),
				(ada)-[:PARTICIPATED_IN {role: 'ATTENDED', importId: 'parts', row: 3}]->(kubecon), (delta)-[:PARTICIPATED_IN]->(:Event)""");

	private static final String QUESTION = """
			query($domain: String!) { account(by: {domain: $domain}) { proximity { channels { kind known evidence {
			  nodes { text bits customers marketShare path { nodes { name } links { type provenance { row file } } } } } } } } }""";

	private static final String EVIDENCE = "account.proximity.channels[?(@.kind=='PEOPLE')].evidence.nodes[0]";

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.snapshots.load(MARKET);
	}

	@Test
	void showsFormerColleaguesWithTheRowsThatSaySo() {
		GraphQlTester.Response answer = ask("beta.io");

		text(answer, "its CTO Ada Lane worked with Bob Ray (VP Engineering of your best customer Acme) 2019–2022");
		answer.path(EVIDENCE + ".path.links[*].provenance.row").entityList(Integer.class).containsExactly(2, 3, 4);
		answer.path(EVIDENCE + ".path.links[*].type")
			.entityList(String.class)
			.containsExactly("EMPLOYED_AT", "EMPLOYED_AT", "EMPLOYED_AT");
		answer.path(EVIDENCE + ".path.nodes[*].name").entityList(String.class).contains("Ada Lane", "Bob Ray", "Acme");
	}

	@Test
	void showsAcquaintances() {
		GraphQlTester.Response answer = ask("gamma.ai");

		text(answer, "its director Cy Doe knows Bob Ray (VP Engineering of your best customer Acme)");
		answer.path(EVIDENCE + ".path.links[*].type")
			.entityList(String.class)
			.containsExactly("EMPLOYED_AT", "KNOWS", "EMPLOYED_AT");
		answer.path(EVIDENCE + ".path.links[*].provenance.file")
			.entityList(String.class)
			.containsExactly("employments.csv", "acquaintances.csv", "employments.csv");
	}

	@Test
	void showsPeopleWhoWentToABestCustomer() {
		GraphQlTester.Response answer = ask("delta.de");

		text(answer, "the CFO of your best customer Acme worked here as Buyer until 2021");
		answer.path(EVIDENCE + ".path.links[*].provenance.row").entityList(Integer.class).containsExactly(6, 7);
	}

	@Test
	void leadsThroughThePeopleWhoTookPartInAnEvent() {
		GraphQlTester.Response answer = ask("beta.io");
		String evidence = "account.proximity.channels[?(@.kind=='EVENT')].evidence.nodes[0]";

		answer.path(evidence + ".path.links[*].type")
			.entityList(String.class)
			.containsExactly("EMPLOYED_AT", "PARTICIPATED_IN", "EMPLOYED_AT", "PARTICIPATED_IN");
		answer.path(evidence + ".path.links[*].provenance.row").entityList(Integer.class).containsExactly(2, 3, 4, 2);
	}

	private static void text(GraphQlTester.Response answer, String text) {
		answer.path(EVIDENCE + ".text").entityList(String.class).containsExactly(text);
	}

	private GraphQlTester.Response ask(String domain) {
		return this.client.document(QUESTION).variable("domain", domain).execute();
	}

}

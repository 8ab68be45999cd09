package dev.icpgraph.exporter;

import java.util.List;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chooses the accounts of an export by their values and names.
 */
@IntegrationTest
class ExportChoiceIT {

	private static final String MARKET = """
			(alder:Account {name: 'Alder', domain: 'alder.example', headcountMin: 900, headcountMax: 900, industry: 'Freight', country: 'DE', owner: 'Lin, Ada'}),
			(birch:Account {name: 'Birch', domain: 'birch.example', headcountMin: 800, headcountMax: 800, industry: 'Freight', country: 'FR', owner: 'Bo Ek'}),
			(cedar:Account {name: 'Cedar', domain: 'cedar.example', headcountMin: 700, headcountMax: 700, industry: 'Banking, insurance', country: 'DE'})""";

	@Autowired
	ScoringFixture scoring;

	@Autowired
	HttpGraphQlTester graphQl;

	@LocalServerPort
	int port;

	String icp;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(MARKET));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "Suite", signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
	}

	@Test
	void aNameWithACommaIsOneName() {
		assertThat(names("owner=Lin, Ada")).containsExactly("Alder");
		assertThat(names("industry=banking, insurance")).containsExactly("Cedar");
		assertThat(names("owner=Lin, Ada&owner=Bo Ek")).containsExactlyInAnyOrder("Alder", "Birch");
	}

	@Test
	void carriesTheAccountsThatMeetEverything() {
		assertThat(names("industry=freight&country=Germany")).containsExactly("Alder");
		assertThat(names("country=DE&country=FR&tier=TIER_1,TIER_2,TIER_3")).hasSize(3);
		assertThat(names("country=DE&search=ced")).containsExactly("Cedar");
		assertThat(names("search= ")).hasSize(3);
		assertThat(names("country=FR&search=cedar")).isEmpty();
	}

	@Test
	void saysWhichValueNoAccountHas() {
		ResponseEntity<String> refused = fetch("owner=Adda");

		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody()).contains("owner: no account has the owner 'Adda'");
		assertThat(fetch("country=Atlantis").getBody()).contains("country: no account has the country 'Atlantis'");
	}

	private List<String> names(String choice) {
		return String.valueOf(fetch(choice).getBody()).lines().skip(1).map((line) -> line.split(",", -1)[2]).toList();
	}

	private ResponseEntity<String> fetch(String choice) {
		return RestClient.create("http://127.0.0.1:" + this.port)
			.get()
			.uri("/exports/icps/" + this.icp + "/matches.csv?" + choice)
			.retrieve()
			.onStatus((status) -> true, (request, response) -> {
			})
			.toEntity(String.class);
	}

}

package dev.icpgraph.introduction;

import java.nio.file.Path;
import java.time.Duration;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.SecondApplication;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.awaitility.Awaitility.await;

@IntegrationTest
class RouteRehearsalIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Autowired
	ScoringFixture scoring;

	@Autowired
	HttpGraphQlTester graphQl;

	@TempDir
	Path spool;

	@Test
	void anApplicationAsksForRoutesBeforeAnyoneElseDoes() {
		this.scoring.load(GraphText.of("(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800})"));
		IcpFixture.save(this.graphQl, """
				{product: "Suite", signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
		try (SecondApplication application = new SecondApplication(this.spool)) {
			await().atMost(PATIENCE)
				.until(() -> application.get("/actuator/prometheus").body().contains("buyers-by-account.cypher"));
		}
	}

}

package dev.icpgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import dev.icpgraph.importer.ImportedFiles;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.SnapshotFixture;

/**
 * The whole application on the shared Neo4j, over HTTP on a free port, open as in the
 * development run. All such tests share one application context: a test that needs an
 * empty graph clears it through {@link GraphFixture}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "icpgraph.security.open=true", "server.address=127.0.0.1", "icpgraph.as-of=2026-11-01",
				"icpgraph.ours=ours.example, lumenkeel.example, https://www.Our-Lab.example",
				"spring.test.webtestclient.timeout=60s", "icpgraph.snapshot.poll=200ms", "icpgraph.snapshot.quiet=20ms",
				"icpgraph.snapshot.latest=1s", "icpgraph.explorer.enabled=true", "icpgraph.mcp.enabled=true",
				"icpgraph.webhook.poll=24h", "icpgraph.webhook.endpoints[0].name=crm",
				"icpgraph.webhook.endpoints[0].url=https://hooks.example/icp-graph",
				"icpgraph.webhook.endpoints[0].secrets=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
				"icpgraph.webhook.endpoints[0].events=TIERS_CHANGED" })
@AutoConfigureHttpGraphQlTester
@Import({ TestNeo4jConfiguration.class, GraphFixture.class, SnapshotFixture.class, ScoringFixture.class,
		SampleIcp.class, SchemaInspection.class, ImportedFiles.class })
public @interface IntegrationTest {

}

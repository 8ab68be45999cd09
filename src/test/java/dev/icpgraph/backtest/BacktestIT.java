package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class BacktestIT {

	private static final String DEFINITION = """
			{product: "P", signals: [
			   {name: "Near", kind: FIT, weight: 3, measure: {proximity: {channels: [TECHNOLOGY]}}},
			   {name: "Retail", kind: FIT, weight: 1, measure: {industry: {in: ["Retail"]}}}],
			  tiers: {capacity: {tier1: 5, tier2: 10}}}""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scoring;

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(parts()));
	}

	/**
	 * Twenty customers, one more each half year from 2010, have used kafka since half a
	 * year before they bought. A few of forty others use it, two of them without a date.
	 */
	private static String[] parts() {
		List<String> parts = new ArrayList<>(
				List.of("(kafka:Technology {name: 'Kafka'}), (java:Technology {name: 'Java'})"));
		for (int i = 0; i < 20; i++) {
			int year = 2010 + i / 2;
			parts.add("(c%02d:Account {industry: 'Retail'})-[:USES {since: '%d-0%d'}]->(kafka)".formatted(i, year,
					1 + i % 2));
			parts.add("(c%02d)-[:IS_CUSTOMER]->(:Customer {since: '%d-1%d'})".formatted(i, year + 1, i % 2));
		}
		for (int i = 0; i < 40; i++) {
			String since = (i < 2) ? "" : "{since: '2009'}";
			parts.add("(o%02d:Account {industry: 'Steel'})-[:USES %s]->(%s)".formatted(i, since,
					(i < 5) ? "kafka" : "java"));
		}
		return parts.toArray(String[]::new);
	}

	@Test
	void saysWhetherTheIcpWouldHaveFoundLaterCustomers() {
		GraphQlTester.Response answer = ask("split: { before: \"2016\" }");

		answer.path("backtest.state").entity(String.class).isEqualTo("DONE");
		answer.path("backtest.progress").entity(Double.class).isEqualTo(1.0);
		answer.path("backtest.report.split.heldOut").entity(Integer.class).isEqualTo(10);
		answer.path("backtest.report.split.best").entity(Double.class).isEqualTo(10.0);
		answer.path("backtest.report.asOf").entity(String.class).isEqualTo("2016-01-01");
		answer.path("backtest.report.sentences").entityList(String.class).hasSizeGreaterThan(7);
		answer.path("backtest.report.rankings[*].role")
			.entityList(String.class)
			.contains("ICP", "ICP_WITHOUT_SIGNAL", "LIKENESS", "NEARNESS", "CHANNEL", "SIZE", "RANDOM");
	}

	@Test
	void readsSinceWhenTechnologiesAreUsed() {
		GraphQlTester.Response answer = ask("split: { before: \"2016\" }");

		answer.path("backtest.report.leftOut[0]")
			.entity(LeftOut.class)
			.isEqualTo(new LeftOut("uses of technologies", 2, 8, 50));
	}

	@Test
	void splitsByDateWhereThereAreDatesAndByFoldsWhenAsked() {
		ask("").path("backtest.report.split.before").entity(String.class).isEqualTo("2016-01-01");

		GraphQlTester.Response folds = ask("split: { folds: true }");

		folds.path("backtest.report.split.before").valueIsNull();
		folds.path("backtest.report.split.rounds").entity(Integer.class).isEqualTo(20);
		folds.path("backtest.report.split.best")
			.entity(Double.class)
			.satisfies((best) -> assertThat(best).isBetween(15.9, 16.1));
		folds.path("backtest.report.leftOut").entityList(LeftOut.class).hasSize(0);
	}

	@Test
	void doesNotShowHiddenData() {
		GraphQlTester.Response answer = ask("split: { before: \"2016\" }, hide: [\"KAFKA\"]");

		answer.path("backtest.report.rankings[?(@.text == 'nearness')].area.value")
			.entityList(Double.class)
			.containsExactly(0.5);
		answer.path("backtest.report.sentences")
			.entityList(String.class)
			.contains("1 technology or event was hidden because of 'KAFKA' in the name.");
	}

	@Test
	void refusesASplitThatLeavesOneSideEmpty() {
		refused("split: { before: \"2005\" }", "no customer is known from before that day");
		refused("split: { before: \"2026\" }", "no account is known to have become a customer since");
		refused("split: { folds: false }", "'split.folds' is false");
		refused("waitSeconds: 31", "'waitSeconds' is 31: give 0 to 30");
		refused("hide: [\" \"]", "'hide' must hold");
	}

	private void refused(String arguments, String reason) {
		this.graphQl.document("{ backtest(%s) { state } }".formatted(arguments))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains(reason)));
	}

	private GraphQlTester.Response ask(String arguments) {
		String icp = IcpFixture.save(this.graphQl, DEFINITION);
		return this.graphQl
			.document(
					"""
							query($icp: ID) { backtest(icp: $icp, waitSeconds: 30%s) { state progress stale report { verdict sentences asOf
							  split { before folds rounds heldOut others best measuredTo }
							  rankings { role part text area { value low high } aboveSize { value } adds { low high } }
							  leftOut { subject undated later kept } } } }"""
						.formatted(arguments.isEmpty() ? "" : ", " + arguments))
			.variable("icp", icp)
			.execute();
	}

}

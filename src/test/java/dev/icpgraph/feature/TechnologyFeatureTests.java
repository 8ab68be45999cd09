package dev.icpgraph.feature;

import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.scoring.WeightedSignal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.icpgraph.feature.FeatureAssertions.assertFeature;
import static org.assertj.core.api.Assertions.assertThat;

/** All ages count from 2026-11-01. */
class TechnologyFeatureTests {

	@Test
	void usesReadsByOurRelationToTheTechnologies() {
		FeatureColumns columns = GeneratedMarket.columns("(a:Account)-[:USES]->(:Technology {name: 'Jira'})");

		for (TechnographicMeasure.Role role : TechnographicMeasure.Role.values()) {
			assertFeature(columns, new TechnographicMeasure.Uses(List.of("Jira"), null, null, role), "a", 1.0,
					"uses Jira" + role.inWords());
			assertFeature(columns, new TechnographicMeasure.Uses(null, null, List.of("Jira"), role), "a", 0.0,
					"uses Jira" + role.inWords());
		}
	}

	@Test
	void usesReadsTheRelationThatIsAskedFor() {
		FeatureColumns columns = GeneratedMarket.columns(
				"(a:Account)-[:CONTRIBUTES_TO]->(:Technology {name: 'Jira'}), (b:Account)-[:MAKES]->(:Technology)");

		assertFeature(columns,
				new TechnographicMeasure.Uses(List.of("Jira"), null, null, null, UseRelation.CONTRIBUTES_TO), "a", 1.0,
				"contributes to Jira");
		assertFeature(columns,
				new TechnographicMeasure.Uses(List.of("Jira"), null, null, null, UseRelation.CONTRIBUTES_TO), "b", 0.0,
				"does not contribute to Jira");
		assertFeature(columns, new TechnographicMeasure.Uses(null, null, List.of("Jira"), null, UseRelation.MAKES), "a",
				1.0, "does not make Jira");
		assertFeature(columns, new TechnographicMeasure.Uses(List.of("Jira"), null, null), "a", 0.0,
				"does not use Jira");
	}

	@Test
	void usesIsUnknownOnlyWithoutAnyTechnology() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(k:Technology {name: 'Kubernetes'}), (d:Technology {name: 'Docker'}), (n:Technology {name: 'Nagios'}),
				(a:Account)-[:USES]->(k), (a)-[:USES]->(d), (b:Account)-[:USES]->(n), (c:Account)""");
		Measure any = uses(List.of("Kubernetes", "NAGIOS"), null, null);
		Measure all = uses(null, List.of("Kubernetes", "Docker"), null);
		Measure none = uses(null, null, List.of("Nagios"));

		assertFeature(columns, any, "a", 1.0, "uses Kubernetes");
		assertFeature(columns, any, "c", null, "no technology is known");
		assertFeature(columns, all, "a", 1.0, "uses Kubernetes and Docker");
		assertFeature(columns, all, "b", 0.0, "does not use Kubernetes or Docker");
		assertFeature(columns, none, "a", 1.0, "does not use Nagios");
		assertFeature(columns, none, "b", 0.0, "uses Nagios");
		assertFeature(columns, uses(null, List.of("Docker", "Nagios"), null), "a", 0.0, "uses Docker, but not Nagios");
	}

	@Test
	void anUnusedTechnologyGivesNobodyPoints() {
		FeatureColumns columns = GeneratedMarket.columns("(a:Account)-[:USES]->(:Technology {name: 'X'})");

		assertFeature(columns, uses(List.of("Y"), null, null), "a", 0.0, "does not use Y");
		assertFeature(columns, uses(null, List.of("Y"), null), "a", 0.0, "does not use Y");
		assertFeature(columns, uses(null, null, List.of("Y")), "a", 1.0, "does not use Y");
	}

	@Test
	void maturityIsThePlaceInTheMarketByAtLeastThreeDatedTechnologies() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(new:Technology {firstReleasedYear: 2026}), (mid:Technology {firstReleasedYear: 2016}),
				(old:Technology {firstReleasedYear: 1990}), (undated:Technology),
				(a:Account)-[:USES]->(new), (a)-[:USES]->(mid), (a)-[:USES]->(old), (a)-[:USES]->(undated),
				(b:Account)-[:USES]->(new), (b)-[:USES]->(mid), (b)-[:USES]->(undated),
				(older:Technology {firstReleasedYear: 1980}), (oldest:Technology {firstReleasedYear: 1970}),
				(c:Account)-[:USES]->(old), (c)-[:USES]->(older), (c)-[:USES]->(oldest),
				(d:Account)-[:USES]->(old), (d)-[:USES]->(older), (d)-[:USES]->(oldest)""");
		String modern = "its technologies came out in 2011 on average: newer than 83% of the market's";

		assertFeature(columns, new TechnographicMeasure.TechnologyMaturity(null, null), "a", 5 / 6.0, modern);
		assertFeature(columns, new TechnographicMeasure.TechnologyMaturity(0.9, null), "a", 0.0, modern);
		assertFeature(columns, new TechnographicMeasure.TechnologyMaturity(null, null), "c", 1 / 3.0,
				"its technologies came out in 1980 on average: newer than 33% of the market's");
		assertFeature(columns, new TechnographicMeasure.TechnologyMaturity(null, null), "b", null,
				"too few of its technologies have a known release year");
	}

	@Test
	void maturityCountsForOrAgainst() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(x:Technology {firstReleasedYear: 2021}), (y:Technology {firstReleasedYear: 2021}),
				(z:Technology {firstReleasedYear: 2021}), (old:Technology {firstReleasedYear: 1991}),
				(a:Account)-[:USES]->(x), (a)-[:USES]->(y), (a)-[:USES]->(z),
				(b:Account)-[:USES]->(x), (b)-[:USES]->(y), (b)-[:USES]->(old)""");
		Measure maturity = new TechnographicMeasure.TechnologyMaturity(null, null);

		assertThat(Stream.of(false, true)
			.map((against) -> WeightedSignal
				.of(new IcpDefinition("P", null, List.of(new Signal("s", Signal.Kind.FIT, 1, null, against, maturity)),
						null), columns::of)
				.getFirst()
				.value(0)))
			.containsExactly(Feature.fixed(0.75), Feature.fixed(0.25));
	}

	private static Measure uses(@Nullable List<String> any, @Nullable List<String> all, @Nullable List<String> none) {
		return new TechnographicMeasure.Uses(any, all, none);
	}

}

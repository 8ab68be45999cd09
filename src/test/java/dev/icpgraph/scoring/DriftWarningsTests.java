package dev.icpgraph.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.TechnographicMeasure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DriftWarningsTests {

	private static final IcpDefinition DEFINITION = new IcpDefinition("P", null, List.of(new Signal("Runs Kubernetes",
			Signal.Kind.FIT, 1, null, false, new TechnographicMeasure.Uses(List.of("Kubernetes"), null, null))),
			new Tiers.Thresholds(80, 60));

	@Test
	void warnsWhenRecentCustomersRankLow() {
		assertThat(warnings("other", "2026-09-01", "k8s")).containsExactly(
				"5 of the 5 customers won in the last 180 days are in tier 3 or outside the filters: does the ICP still describe who buys?",
				"'Runs Kubernetes' ranks your customers low: it ranks the average of 5 customers above 0% of the prospects (95% interval 0% to 16%; chance is 50%), with a mean value 0.0 times that of prospects (0.0 to 0.4).");
	}

	@Test
	void doesNotWarnOfCustomersWonLongAgoOrSignalsThatHelp() {
		assertThat(warnings("k8s", "2020-09-01", "other")).isEmpty();
		assertThat(warnings("k8s", "2026-09-01", "other")).isEmpty();
	}

	@Test
	void doesNotWarnOfCustomersThatChanceExplains() {
		FeatureColumns columns = GeneratedMarket
			.columns("(k8s:Technology {name: 'Kubernetes'}), (a:Account)-[:USES]->(:Technology), "
					+ "(a)-[:IS_CUSTOMER]->(:Customer {since: '2026-09-01'}), (b:Account)-[:USES]->(k8s)");

		assertThat(warnings(Scores.of(DEFINITION, columns))).isEmpty();
	}

	private static List<String> warnings(String ofCustomers, String since, String ofOthers) {
		String accounts = IntStream.range(0, 5)
			.mapToObj((i) -> String.format(Locale.ROOT,
					"(c%d:Account)-[:USES]->(%s), (c%d)-[:IS_CUSTOMER]->(:Customer {since: '%s'}), (o%d:Account)-[:USES]->(%s)",
					i, ofCustomers, i, since, i, ofOthers))
			.collect(Collectors.joining(",\n"));
		FeatureColumns columns = GeneratedMarket
			.columns("(k8s:Technology {name: 'Kubernetes'}), (other:Technology {name: 'Linux'}),\n" + accounts);
		return warnings(Scores.of(DEFINITION, columns));
	}

	private static List<String> warnings(Scores scores) {
		return Stream.concat(DriftWarnings.of(scores).stream(), SignalWarnings.of(scores).stream()).toList();
	}

}

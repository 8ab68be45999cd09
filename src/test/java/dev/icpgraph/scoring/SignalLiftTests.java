package dev.icpgraph.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignalLiftTests {

	static LongStream seeds() {
		return LongStream.range(0, 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void comparesEveryCustomerWithEveryProspect(long seed) {
		StringBuilder graph = new StringBuilder(GeneratedMarket.generated(120, seed, null));
		for (int i = 0; i < 40; i += 2) {
			graph.append(
					", (a%04d)-[:IS_CUSTOMER]->(:Customer {since: '20%d'})".formatted(3 * i, (i % 3 == 0) ? 30 : 10));
		}
		Scores scores = Scores.of(GeneratedMarket.definition(seed), GeneratedMarket.columns(graph.toString()));
		List<Score> inside = scores.accounts(Audience.ALL)
			.mapToObj(scores::score)
			.filter((score) -> score.tier() != null)
			.toList();
		List<Score> customers = inside.stream().filter((score) -> score.role() == AccountRole.CUSTOMER).toList();
		List<Score> prospects = inside.stream()
			.filter((score) -> score.role() == AccountRole.PROSPECT && !score.formerCustomer())
			.toList();
		List<SignalLift> lifts = scores.signalLifts();

		assertThat(lifts).hasSameSizeAs(scores.definition().signals());
		for (int i = 0; i < lifts.size(); i++) {
			double[] ofCustomers = values(customers, i);
			double[] ofProspects = values(prospects, i);
			double wins = wins(ofCustomers, ofProspects);
			double mean = mean(ofCustomers);
			SignalLift lift = lifts.get(i);
			assertThat(lift.customers()).isEqualTo(customers.size());
			assertThat(lift.prospects()).isEqualTo(prospects.size());
			assertThat(lift.meanOfCustomers()).isCloseTo(mean, within(1e-9));
			assertThat(lift.meanOfProspects()).isCloseTo(mean(ofProspects), within(1e-9));
			if (lift.area() != null && lift.lift() != null) {
				assertThat(lift.area().value()).isCloseTo(wins / ofCustomers.length / ofProspects.length, within(1e-9));
				assertThat(lift.lift().value()).isCloseTo(mean / mean(ofProspects), within(1e-6));
				assertThat(List.of(lift.area(), lift.lift()))
					.allSatisfy((estimate) -> assertThat(estimate.value()).isBetween(estimate.low(), estimate.high()));
			}
		}
	}

	private static double[] values(List<Score> scores, int signal) {
		return scores.stream().mapToDouble((it) -> it.contributions().get(signal).value()).toArray();
	}

	private static double wins(double[] values, double[] others) {
		double wins = 0;
		for (double one : values) {
			for (double other : others) {
				wins += (Math.signum(one - other) + 1) / 2;
			}
		}
		return wins;
	}

	private static double mean(double[] values) {
		return java.util.Arrays.stream(values).average().orElse(0);
	}

	@Test
	void measuresABestCustomerAgainstTheOthersOnly() {
		Snapshot snapshot = GraphText.snapshot(
				"(own:Technology), (hub:Technology), (a:Account)-[:USES]->(own), (b:Account)-[:USES]->(hub), (c:Account)-[:USES]->(hub), (d:Account)-[:USES]->(hub)",
				"(a)-[:IS_CUSTOMER]->(:Customer {since: '2020'})");
		LikenessFindings findings = LikenessFindings.of(snapshot,
				BestCustomers.of(new int[] { snapshot.find("a") }, "by hand"), GeneratedMarket.TODAY);
		FeatureColumns columns = new FeatureColumns(snapshot,
				new Features(snapshot, GeneratedMarket.TODAY,
						new NearnessToBest(snapshot, ProximitySettings.defaults(), findings, ModelSettings.defaults())),
				10, List.of());
		SignalLift near = Scores
			.of(definition(new Signal("Near", Signal.Kind.FIT, 1, null, false,
					new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.TECHNOLOGY), null, null, null))), columns)
			.signalLifts()
			.getFirst();

		assertThat(near.customers()).isEqualTo(1);
		assertThat(near.meanOfCustomers()).isZero();
	}

	@Test
	void leavesOutDroppedAndFormerCustomers() {
		SignalLift lift = kubernetes(
				"(a:Account)-[:USES]->(k), (b:Account)-[:USES]->(k), (c:Account)-[:USES]->(k), (d:Account)-[:USES]->(k)",
				"(a)-[:IS_CUSTOMER]->(:Customer {since: '2020'})",
				"(b)-[:IS_CUSTOMER]->(:Customer {since: '2020', until: '2021'})",
				"(c)-[:IS_CUSTOMER]->(:Customer {since: '2020', pin: 'DROPPED'})");

		assertThat(lift.customers()).isEqualTo(1);
		assertThat(lift.prospects()).isEqualTo(1);
	}

	@Test
	void judgesFromFiveCustomersOn() {
		assertThat(judged(5, 5, 1).verdict()).isEqualTo(SignalLift.Verdict.HELPS);
		assertThat(judged(5, 1, 5).verdict()).isEqualTo(SignalLift.Verdict.NOT_SHOWN);
		assertThat(judged(5, 0, 20).verdict()).isEqualTo(SignalLift.Verdict.HURTS);
		assertThat(judged(23, 0, 1).verdict()).isEqualTo(SignalLift.Verdict.NOT_SHOWN);
		assertThat(judged(4, 4, 0).verdict()).isEqualTo(SignalLift.Verdict.TOO_FEW);
		assertThat(judged(4, 4, 0).text()).isEqualTo(
				"'Runs Kubernetes' has too few accounts to tell whether it helps: 4 customers pass the filters, and 20 prospects do.");
		assertThat(judged(8, 4, 2).text())
			.isEqualTo("'Runs Kubernetes' helps: it ranks the average of 8 customers above 70% of the prospects "
					+ "(95% interval 52% to 88%; chance is 50%), with a mean value 5.0 times that of prospects (2.2 to 7.8).");
	}

	/** Customers, how many of them run it, and how many of 20 prospects do. */
	private static SignalLift judged(int customers, int users, int usersOfProspects) {
		StringBuilder graph = new StringBuilder("(other:Technology)");
		for (int i = 0; i < customers; i++) {
			graph.append(", (c%d:Account)-[:USES]->(%s), (c%d)-[:IS_CUSTOMER]->(:Customer {since: '2020'})".formatted(i,
					(i < users) ? "k" : "other", i));
		}
		IntStream.range(0, 20)
			.forEach((i) -> graph
				.append(", (p%d:Account)-[:USES]->(%s)".formatted(i, (i < usersOfProspects) ? "k" : "other")));
		return kubernetes(graph.toString());
	}

	private static SignalLift kubernetes(String... graph) {
		FeatureColumns columns = GeneratedMarket
			.columns("(k:Technology {name: 'Kubernetes'}), " + String.join(", ", graph));
		SignalLift lift = Scores
			.of(definition(new Signal("Runs Kubernetes", Signal.Kind.FIT, 1, null, false,
					new TechnographicMeasure.Uses(List.of("Kubernetes"), null, null))), columns)
			.signalLifts()
			.getFirst();
		Estimate area = Objects.requireNonNull(lift.area());
		assertThat(area.low()).isBetween(0.0, area.high());
		return lift;
	}

	private static IcpDefinition definition(Signal signal) {
		return new IcpDefinition("P", null, List.of(signal), new Tiers.Thresholds(80, 60));
	}

}

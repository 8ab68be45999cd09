package dev.icpgraph.scoring;

import java.util.Arrays;
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
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.model.LearnedRanking;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.RankRange;

import static org.assertj.core.api.Assertions.assertThat;

class RankJackknifeTests {

	private static final Measure NEAR = new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.values()), null, null,
			null);

	private static final Measure USES = new TechnographicMeasure.Uses(List.of("t1"), null, null);

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void spansTheRanksOfEveryRankingWithoutOneBestCustomer(long seed) {
		RandomMarket market = new RandomMarket(seed);
		Snapshot snapshot = market.text().snapshot();
		IcpDefinition definition = definition(List.of(), new CombinedMeasure.Not(NEAR), USES);
		int[] best = market.best().accounts();
		Scores scores = Scores.of(definition, columns(snapshot, market.best()));
		List<Scores> slow = IntStream.rangeClosed(-1, best.length - 1)
			.mapToObj((left) -> IntStream.of(best).filter((it) -> left < 0 || it != best[left]).toArray())
			.map((staying) -> Scores.of(definition, columns(snapshot, BestCustomers.of(staying, ""))))
			.toList();

		scores.accounts(Audience.ALL).filter((it) -> scores.score(it).rank() != null).forEach((account) -> {
			RankRange range = Objects.requireNonNull(scores.score(account).rankRange());
			assertThat(range.best())
				.isEqualTo(slow.stream().mapToInt((it) -> 1 + ahead(it, account, 1)).min().orElseThrow());
			assertThat(range.worst())
				.isEqualTo(slow.stream().mapToInt((it) -> ahead(it, account, 0)).max().orElseThrow());
			assertThat(range.rankings()).isEqualTo(1 + best.length);
			assertThat(scores.score(account).rank()).isBetween(range.best(), Objects.requireNonNull(range.worst()));
		});
	}

	/**
	 * Number of accounts of the same role inside the filters whose key is greater by at
	 * least this.
	 */
	private static int ahead(Scores scores, int account, int more) {
		long[] keys = scores.sums().keys();
		return (int) scores.accounts(Audience.ALL)
			.filter((other) -> scores.tiers()[other] != 0 && scores.role(other) == scores.role(account))
			.filter((other) -> keys[other] >= keys[account] + more)
			.count();
	}

	@Test
	void asksForNoRankingWhereNoCriterionComparesWithBestCustomers() {
		RandomMarket market = new RandomMarket(7);
		Scores scores = Scores.of(definition(List.of(), USES), columns(market.text().snapshot(), market.best()));

		assertThat(scores.accounts(Audience.PROSPECTS)
			.mapToObj(scores::score)
			.map(Score::rankRange)
			.filter(Objects::nonNull)).isNotEmpty()
			.allSatisfy((range) -> assertThat(range).returns(1, RankRange::rankings).returns(0, RankRange::leftOut));
	}

	@Test
	void saysWhenAFilterMayRemoveTheAccount() {
		Snapshot snapshot = dev.icpgraph.snapshot.GraphText.snapshot(
				"(t:Technology), (u:Technology), (a:Account)-[:USES]->(t), (b:Account)-[:USES]->(u), (c:Account)-[:USES]->(t)",
				"(d:Account)-[:USES]->(v:Technology), (e:Account)-[:USES]->(v), (f:Account)-[:USES]->(v)");
		Filter near = new Filter("Near",
				new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.TECHNOLOGY), null, 0.01, null),
				Filter.WhenUnknown.DROP);
		BestCustomers best = BestCustomers.of(new int[] { snapshot.find("a"), snapshot.find("b") }, "");
		Scores scores = Scores.of(definition(List.of(near), NEAR), columns(snapshot, best));

		assertThat(scores.score(snapshot.find("c")).rankRange()).isNotNull()
			.returns(1, RankRange::best)
			.returns(null, RankRange::worst);
		assertThat(scores.score(snapshot.find("d")).rankRange()).isNull();
		assertThat(FewCustomersWarning.of(best, scores)).singleElement()
			.asString()
			.endsWith("When one of them is left out, 1 of the 1 accounts in tier 1 may no longer be among the top 1.");
	}

	private static IcpDefinition definition(List<Filter> filters, Measure... measures) {
		List<Signal> signals = Arrays.stream(measures)
			.map((measure) -> new Signal(measure.describe(), Signal.Kind.FIT, 1, null, false, measure))
			.toList();
		return new IcpDefinition("P", filters, signals, new Tiers.Capacity(1, 2));
	}

	private static FeatureColumns columns(Snapshot snapshot, BestCustomers best) {
		LikenessFindings findings = LikenessFindings.of(snapshot, best, GeneratedMarket.TODAY);
		return new FeatureColumns(snapshot,
				new Features(snapshot, GeneratedMarket.TODAY,
						new NearnessToBest(snapshot, ProximitySettings.defaults(), () -> findings,
								() -> LearnedRanking.of(findings.numbers(ProximitySettings.defaults()),
										ModelSettings.defaults()),
								ModelSettings.defaults(), findings::jackknife)),
				100, List.of());
	}

}

package dev.icpgraph.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.scoring.Scores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoversTests {

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(300, 1, null));

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areExactlyTheAccountsWhoseTierDiffers(long seed) {
		Scores before = Scores.of(GeneratedMarket.definition(seed), COLUMNS);
		Scores after = Scores.of(GeneratedMarket.definition(seed + 1), COLUMNS);
		List<String> slow = IntStream.range(0, 300)
			.filter((account) -> before.score(account).tier() != after.score(account).tier())
			.mapToObj(COLUMNS.snapshot()::accountId)
			.toList();

		assertThat(Movers.between(before, after)).extracting(Mover::accountId)
			.containsExactlyInAnyOrderElementsOf(slow);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void changesOfSignalsSumExactlyToTheChangeOfTheScore(long seed) {
		assertThat(movers(seed)).allSatisfy((mover) -> {
			assertThat(mover.signals().stream().mapToDouble(SignalChange::change).sum()).isEqualTo(mover.change());
			assertThat(mover.scoreBefore() + mover.change()).isEqualTo(mover.scoreAfter());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void comeLargestChangeFirst(long seed) {
		assertThat(movers(seed)).isSortedAccordingTo((one, other) -> {
			int steps = Integer.compare(other.steps(), one.steps());
			return (steps != 0) ? steps : Double.compare(Math.abs(other.change()), Math.abs(one.change()));
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void onlyAccountsThatAFilterLetsInOrOutHaveFilterChangesAsTheirCause(long seed) {
		assertThat(movers(seed)).allSatisfy((mover) -> {
			boolean crossed = (mover.tierBefore() == null) != (mover.tierAfter() == null);
			assertThat(mover.cause() == Mover.Cause.FILTERS).isEqualTo(crossed);
			assertThat(!crossed || !mover.filters().isEmpty()).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theSameDefinitionMovesNobody(long seed) {
		Scores scores = Scores.of(GeneratedMarket.definition(seed), COLUMNS);

		assertThat(Movers.between(scores, Scores.of(GeneratedMarket.definition(seed), COLUMNS))).isEmpty();
	}

	@Test
	void pagesGiveEachMoverOnceInOrder() {
		Movers movers = movers(3);
		List<Mover> paged = new ArrayList<>();
		@Nullable String after = null;
		Connection<Mover> page;
		do {
			page = movers.page(PageRequest.of(7, after, null, null));
			paged.addAll(page.nodes());
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());

		assertThat(paged).isEqualTo(movers).hasSizeGreaterThan(7);
	}

	@Test
	void saysWhichSignalMovedAnAccount() {
		FeatureColumns columns = GeneratedMarket
			.columns("(k8s:Technology {name: 'Kubernetes'}), (big:Account {headcountMin: 900, "
					+ "headcountMax: 900})-[:USES]->(k8s), (small:Account {headcountMin: 60, headcountMax: 60})-[:USES]->(:Technology), "
					+ "(tiny:Account {headcountMin: 2, headcountMax: 2})-[:USES]->(k8s)");
		Signal size = new Signal("Size", Signal.Kind.FIT, 10, null, false, GeneratedMarket.MEASURES.get(0));
		Scores before = Scores.of(definition(List.of(size)), columns);
		Scores after = Scores.of(
				definition(List.of(size, new Signal("Runs Kubernetes", Signal.Kind.FIT, 30, null, false,
						new dev.icpgraph.measure.TechnographicMeasure.Uses(List.of("Kubernetes"), null, null)))),
				columns);

		assertThat(Movers.between(before, after)).extracting(Mover::text)
			.containsExactly("tier 2 → tier 3: -75.0 points ('Size' -75.0)",
					"tier 3 → tier 2: +75.0 points ('Runs Kubernetes' +75.0)");
	}

	@Test
	void tellsAFilterThatKeepsAnAccountOut() {
		FeatureColumns columns = GeneratedMarket.columns("(big:Account {headcountMin: 9000, headcountMax: 9000})");
		Signal size = new Signal("Size", Signal.Kind.FIT, 10, null, false, GeneratedMarket.MEASURES.get(0));
		IcpDefinition open = definition(List.of(size));
		IcpDefinition closed = new IcpDefinition("P",
				List.of(new Filter("Served", GeneratedMarket.MEASURES.get(0), null)), open.signals(), open.tiers());

		assertThat(Movers.between(Scores.of(open, columns), Scores.of(closed, columns))).extracting(Mover::text)
			.containsExactly("tier 1 → outside: 'Served' keeps it out (headcount 9000 is outside 50–5000)");
	}

	@Test
	void leavesOutAccountsThatAreNotProspects() {
		FeatureColumns columns = GeneratedMarket.columns("(buys:Account {headcountMin: 90, headcountMax: 90}), "
				+ "(buys)-[:IS_CUSTOMER]->(:Customer), (big:Account {headcountMin: 9000, headcountMax: 9000})");
		Signal size = new Signal("Size", Signal.Kind.FIT, 10, null, false, GeneratedMarket.MEASURES.get(0));
		IcpDefinition open = definition(List.of(size));
		IcpDefinition closed = new IcpDefinition("P",
				List.of(new Filter("Served", new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 1L, 50L), null)),
				open.signals(), open.tiers());
		Movers movers = Movers.between(Scores.of(open, columns), Scores.of(closed, columns));

		assertThat(movers).extracting(Mover::accountId).containsExactly("big");
	}

	private static IcpDefinition definition(List<Signal> signals) {
		return new IcpDefinition("P", null, signals, new Tiers.Capacity(1, 1));
	}

	private static Movers movers(long seed) {
		return Movers.between(Scores.of(GeneratedMarket.definition(seed), COLUMNS),
				Scores.of(GeneratedMarket.definition(seed + 1), COLUMNS));
	}

}

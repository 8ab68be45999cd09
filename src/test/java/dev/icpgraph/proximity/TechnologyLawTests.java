package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TechnologyLawTests {

	private static final ProximitySettings SETTINGS = ProximitySettings.defaults().only(Set.of(Channel.TECHNOLOGY));

	private static final LocalDate TODAY = LocalDate.EPOCH;

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	static Stream<RandomMarket> markets() {
		return seeds().mapToObj(RandomMarket::new);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void staysBelowOneAndAddsUpExactly(RandomMarket market) {
		Snapshot snapshot = market.snapshot();
		Proximities proximities = Proximities.of(snapshot, market.best(), SETTINGS, TODAY);

		for (int account = 0; account < snapshot.accounts(); account++) {
			Proximity proximity = proximities.explain(account);
			ChannelProximity technology = proximity.channels().getFirst();
			assertThat(proximity.value()).isEqualTo(proximities.value(account)).isBetween(-1, FixedPoint.ONE - 1);
			assertThat(Math.max(0, proximity.value())).isEqualTo(technology.contribution());
			assertThat(technology.evidence().stream().mapToLong(Evidence::contribution).sum())
				.isEqualTo(technology.contribution());
			assertThat(technology.evidence().stream().mapToLong(Evidence::bits).sum()).isEqualTo(technology.bits());
			assertThat(technology.evidence().isEmpty()).isEqualTo(proximity.value() <= 0);
			assertThat(proximity.value() < 0).isEqualTo(items(snapshot, account) == 0);
		}
	}

	private static int items(Snapshot snapshot, int account) {
		return Relation.TO_TECHNOLOGIES.stream().mapToInt((it) -> snapshot.links(it).degree(account)).sum();
	}

	private static boolean has(Snapshot snapshot, SharedItem source, int account) {
		Relation relation = Relation.of(source.family().relation());
		return switch (source.family().kind()) {
			case TECHNOLOGY ->
				snapshot.links(relation).has(account, snapshot.names(NodeKind.TECHNOLOGY).find(source.id()));
			case CATEGORY ->
				snapshot.links(relation.categories()).has(account, snapshot.names(NodeKind.CATEGORY).find(source.id()));
			case RELATION -> snapshot.links(relation).degree(account) > 0;
		};
	}

	@ParameterizedTest
	@MethodSource("markets")
	void citesOnlyLinksThatExist(RandomMarket market) {
		Snapshot snapshot = market.snapshot();
		Proximities proximities = Proximities.of(snapshot, market.best(), SETTINGS, TODAY);

		for (int account = 0; account < snapshot.accounts(); account++) {
			for (Evidence evidence : proximities.explain(account).channels().getFirst().evidence()) {
				SharedItem source = (SharedItem) evidence.source();
				assertThat(has(snapshot, source, account)).isTrue();
				assertThat(List.<Integer>copyOf(source.customers())).hasSize(source.best().count())
					.doesNotContain(account)
					.allMatch((holder) -> market.best().contains(holder) && has(snapshot, source, holder));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameForShuffledAndDoubledInput(RandomMarket market) {
		assertThat(values(market.shuffled(), market.best())).isEqualTo(values(market.snapshot(), market.best()));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameByPullAndByPush(RandomMarket market) {
		TechnologyKernel kernel = kernel(market.snapshot(), market.best());

		assertThat(kernel.push()).isEqualTo(kernel.pull()).isEqualTo(kernel.bits());
	}

	@ParameterizedTest
	@MethodSource("markets")
	void neverTakesABestCustomerAsEvidenceForItself(RandomMarket market) {
		Snapshot snapshot = market.snapshot();
		Proximities proximities = Proximities.of(snapshot, market.best(), SETTINGS, TODAY);

		for (int account : market.best().accounts()) {
			Proximities without = Proximities.of(snapshot, market.bestWithout(account), SETTINGS, TODAY);
			assertThat(proximities.value(account)).isEqualTo(without.value(account));
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void equalsTheFormulaWorkedOutSlowly(RandomMarket market) {
		Snapshot snapshot = market.snapshot();
		BestCustomers best = market.best();
		Proximities proximities = Proximities.of(snapshot, best, SETTINGS, TODAY);

		for (int account = 0; account < snapshot.accounts(); account++) {
			double slow = SlowTechnology.bits(snapshot, best, account);
			double quick = proximities.explain(account).channels().getFirst().bits() / (double) FixedPoint.BIT;
			assertThat(quick).isCloseTo(slow, within(5e-6));
		}
	}

	@Test
	void weighsMoreWithMoreBestCustomersAndLessWithMoreAccounts() {
		LogLift lift = new LogLift(1000, 20, LiftSettings.defaults());
		for (int accounts = 1; accounts <= 1000; accounts++) {
			for (int best = 0; best <= Math.min(accounts, 20); best++) {
				double weight = lift.weight(accounts, best);
				assertThat(weight).isNotNaN()
					.isGreaterThanOrEqualTo((best == 0) ? 0 : lift.weight(accounts, best - 1))
					.isGreaterThanOrEqualTo((accounts == 1000) ? 0 : lift.weight(accounts + 1, best));
				assertThat(FixedPoint.bits(weight) == 0).as("%s of 20, %s of 1000", best, accounts)
					.isEqualTo(best * 1000 <= accounts * 20);
			}
		}
	}

	@Test
	void ignoresTechnologiesThatEveryoneUses() {
		Proximities proximities = near(
				"(a:Account)-[:USES]->(hub:Technology), (b:Account)-[:USES]->(hub), (c:Account)-[:USES]->(hub)", 0, 1);

		assertThat(proximities.value(2)).isZero();
	}

	@Test
	void risesWithATechnologyThatBestCustomersUseAndNotWithAnother() {
		String base = "(a:Account)-[:USES]->(x:Technology), (a)-[:USES]->(y:Technology), (b:Account)-[:USES]->(x), "
				+ "(b)-[:USES]->(y), (d:Account)-[:USES]->(z:Technology), (e:Account)-[:USES]->(z), ";
		int one = near(base + "(c:Account)-[:USES]->(x), (f:Account)-[:USES]->(y)", 0, 1).value(2);
		int two = near(base + "(c:Account)-[:USES]->(x), (c)-[:USES]->(y), (f:Account)-[:USES]->(z)", 0, 1).value(2);
		int bare = near(base + "(c:Account)-[:USES]->(x), (c)-[:USES]->(z), (f:Account)-[:USES]->(y)", 0, 1).value(2);

		assertThat(two).isGreaterThan(one);
		assertThat(bare).isLessThan(one);
	}

	@Test
	void worksOnEmptyMarkets() {
		assertThat(near("(a:Account)").value(0)).isEqualTo(Proximities.UNKNOWN);
		assertThat(near("(a:Account)-[:USES]->(x:Technology)", 0).value(0)).isZero();
		assertThat(near("(a:Account)-[:USES]->(x:Technology), (b:Account)").value(0)).isZero();
		assertThat(near("(a:Account)-[:USES]->(x:Technology), (b:Account)", 1).value(0)).isZero();
		Proximities.of(Snapshot.empty(), BestCustomers.of(new int[0], "none"), SETTINGS, TODAY);
	}

	@Test
	void countsACategoryOncePerAccount() {
		Snapshot snapshot = GraphText.snapshot(
				"""
						(a:Account)-[:USES]->(x:Technology {category: 'Data'}), (a)-[:USES]->(y:Technology {category: 'Data'}),
						(b:Account)-[:USES]->(x), (c:Account)-[:USES]->(y), (d:Account)-[:USES]->(z:Technology {category: 'Web'}),
						(e:Account)-[:USES]->(z)""");
		List<Evidence> evidence = Proximities.of(snapshot, BestCustomers.of(new int[] { 1 }, "b"), SETTINGS, TODAY)
			.explain(0)
			.channels()
			.getFirst()
			.evidence();

		assertThat(evidence).extracting((it) -> it.source().key()).containsExactlyInAnyOrder("x", "data");
		assertThat(evidence.getLast().source().text())
			.startsWith("uses something in the category Data, as your only best customer does; 60% of the market does");
	}

	private static Proximities near(String text, int... best) {
		return Proximities.of(GraphText.snapshot(text), BestCustomers.of(best, "given"), SETTINGS, TODAY);
	}

	private static int[] values(Snapshot snapshot, BestCustomers best) {
		Proximities proximities = Proximities.of(snapshot, best, SETTINGS, TODAY);
		return IntStream.range(0, snapshot.accounts()).map(proximities::value).toArray();
	}

	private static TechnologyKernel kernel(Snapshot snapshot, BestCustomers best) {
		LogLift lift = new LogLift(snapshot.accounts(), best.size(), LiftSettings.defaults());
		return new TechnologyKernel(Stream.of(Relation.USES, Relation.USES_CATEGORY)
			.map((relation) -> new ItemWeights(
					new SharedItem.Family(TechnologyCounts.Kind.TECHNOLOGY, UseRelation.USES), snapshot.links(relation),
					relation.bothWays() ? snapshot.backlinks(relation) : null,
					snapshot.links(relation).perTarget(snapshot.names(relation.to()).size()), lift, best))
			.toList(), new BreadthPenalty(5, 0.4, 0.5));
	}

}

package dev.icpgraph.proximity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleLawTests {

	private static final ProximitySettings SETTINGS = new ProximitySettings(Map.of(Channel.PEOPLE, 1.0),
			Map.of(Channel.PEOPLE, PeopleSettings.defaults()));

	static Stream<RandomPeople> markets() {
		return LongStream.range(0, 60).mapToObj(RandomPeople::new);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void staysBelowOneAndAddsUpExactly(RandomPeople market) {
		Snapshot snapshot = market.snapshot();
		Proximities proximities = near(snapshot, market.best());

		for (int account = 0; account < snapshot.accounts(); account++) {
			Proximity proximity = proximities.explain(account);
			ChannelProximity people = proximity.channels().getFirst();
			assertThat(proximity.value()).isEqualTo(proximities.value(account)).isBetween(-1, FixedPoint.ONE - 1);
			assertThat(Math.max(0, proximity.value())).isEqualTo(people.contribution());
			assertThat(people.evidence().stream().mapToLong(Evidence::contribution).sum())
				.isEqualTo(people.contribution());
			assertThat(people.evidence().stream().mapToLong(Evidence::bits).sum()).isEqualTo(people.bits());
			assertThat(people.evidence().isEmpty()).isEqualTo(people.bits() <= 0);
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void citesTheStrongestWayOfEachPersonByJobsAndAcquaintancesThatExist(RandomPeople market) {
		Snapshot snapshot = market.snapshot();
		PeopleChannel channel = channel(snapshot, market.best());
		Links jobs = snapshot.links(Relation.EMPLOYED_AT);

		for (int account = 0; account < snapshot.accounts(); account++) {
			List<ChannelEvidence.Part> parts = channel.parts(account);
			assertThat(parts).extracting((part) -> part.source().key()).doesNotHaveDuplicates();
			for (ChannelEvidence.Part part : parts) {
				PersonTie item = (PersonTie) part.source();
				Tie tie = item.tie();
				assertThat(tie.bits()).isEqualTo(part.weight());
				assertThat(item.customer()).isNotEqualTo(account);
				assertThat(market.best().contains(item.customer())).isTrue();
				assertThat(tie.here()).isBetween(jobs.begin(item.person()), jobs.end(item.person()) - 1);
				assertThat(jobs.target(tie.here())).isEqualTo(account);
				assertThat(tie.knowEachOther() || jobs.target(tie.own()) == item.customer()).isTrue();
				assertThat(!tie.throughAnother() || jobs.target(tie.there()) == item.customer()).isTrue();
				assertThat(!tie.knowEachOther()
						|| snapshot.links(Relation.KNOWS).has(item.person(), channel.jobs().person(tie.there())))
					.isTrue();
				assertThat(item.text()).contains("your best customer a").doesNotContain("null");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameForShuffledAndDoubledInput(RandomPeople market) {
		assertThat(bits(market.shuffled(), market.best())).isEqualTo(bits(market.snapshot(), market.best()));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void neverTakesABestCustomerAsEvidenceForItself(RandomPeople market) {
		Snapshot snapshot = market.snapshot();
		int[] bits = bits(snapshot, market.best());

		for (int account : market.best().accounts()) {
			assertThat(bits[account]).isEqualTo(bits(snapshot, market.bestWithout(account))[account]);
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void doesNotRiseWithAnEmployeeWhoHasNoTie(RandomPeople market) {
		int[] before = bits(market.snapshot(), market.best());

		for (int account = 0; account < before.length; account++) {
			Snapshot more = market.with(List.of("(stranger:Person)"),
					List.of("(stranger)-[:EMPLOYED_AT {current: true}]->(a%02d)".formatted(account)));
			if (!market.best().contains(account)) {
				assertThat(bits(more, market.best())[account]).isLessThanOrEqualTo(Math.max(0, before[account]));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void doesNotRiseWithAcquaintancesWhoWorkNowhere(RandomPeople market) {
		Snapshot few = market.snapshot();
		Links knows = few.links(Relation.KNOWS);
		List<String> strangers = IntStream.range(0, 400).mapToObj("(s%d:Person)"::formatted).toList();
		for (int person = 0; person < knows.rows(); person++) {
			String id = few.names(NodeKind.PERSON).id(person);
			List<String> links = IntStream.range(0, 400)
				.mapToObj((i) -> "(%s)-[:KNOWS]->(s%d)".formatted(id, i))
				.toList();
			int[] crowded = bits(market.with(strangers, links), market.best());
			int[] before = bits(few, market.best());
			assertThat(IntStream.range(0, before.length)).allMatch((account) -> crowded[account] <= before[account]);
			person += 6;
		}
	}

	@Test
	void givesEqualNeighborhoodsEqualScores() {
		int[] bits = bits(GraphText.snapshot("""
				(best:Account)<-[:EMPLOYED_AT {current: true, seniority: 'VP'}]-(q:Person),
				(a:Account)<-[:EMPLOYED_AT {current: true}]-(p1:Person)-[:KNOWS]->(q),
				(z:Account)<-[:EMPLOYED_AT {current: true}]-(p2:Person)-[:KNOWS]->(q)"""), given(1));

		assertThat(bits[0]).isPositive().isEqualTo(bits[2]);
	}

	@Test
	void countsAPersonOncePerBestCustomerHoweverManyWaysThereAre() {
		PeopleChannel channel = channel(
				GraphText.snapshot(
						"""
								(best:Account)<-[:EMPLOYED_AT {current: true}]-(q:Person), (best)<-[:EMPLOYED_AT {current: true}]-(r:Person),
								(a:Account)<-[:EMPLOYED_AT {current: true, seniority: 'C_LEVEL'}]-(p:Person)-[:KNOWS]->(q), (p)-[:KNOWS]->(r),
								(p)-[:EMPLOYED_AT {until: '2019'}]->(best)"""),
				given(1));

		assertThat(channel.parts(0)).hasSize(1);
		assertThat(channel.parts(0).getFirst().weight()).isEqualTo((int) Math.round(0.8 * FixedPoint.BIT));
	}

	@Test
	void ignoresAPersonWithMoreAcquaintancesThanAnyoneCanHave() {
		PeopleSettings few = new PeopleSettings(1, PathWeights.defaults(), RoleWeights.defaults(), 5, 0.5, 200, 150, 1,
				0.4);
		Snapshot snapshot = GraphText.snapshot(
				"""
						(best:Account)<-[:EMPLOYED_AT {current: true}]-(q:Person), (a:Account)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:KNOWS]->(q),
						(p)-[:KNOWS]->(r:Person)""");

		assertThat(new PeopleChannel(RandomPeople.context(snapshot, given(1)), few).bits()[0]).isZero();
		assertThat(bits(snapshot, given(1))[0]).isPositive();
	}

	@Test
	void accountsWithoutPeopleAreUnknownAndEmptyMarketsWork() {
		assertThat(bits(GraphText.snapshot("(a:Account), (b:Account)"), given(0))).containsExactly(-1, -1);
		assertThat(bits(GraphText.snapshot("(a:Account)<-[:EMPLOYED_AT]-(p:Person), (b:Account)"), given(1)))
			.containsExactly(0, -1);
		assertThat(bits(GraphText.snapshot("(a:Account)<-[:EMPLOYED_AT]-(p:Person)"), given(0))).containsExactly(0);
		assertThat(bits(GraphText.snapshot("(a:Account)<-[:EMPLOYED_AT]-(p:Person)"), given())).containsExactly(0);
		assertThat(bits(Snapshot.empty(), given())).isEmpty();
	}

	@Test
	void seesNoJobThatBeginsLaterThanToday() {
		assertThat(bits(GraphText.snapshot(
				"""
						(a:Account)<-[:EMPLOYED_AT {since: '2025', current: true}]-(p:Person)-[:EMPLOYED_AT {until: '2020'}]->(best:Account)"""),
				given(1)))
			.containsExactly(-1, 0);
	}

	private static BestCustomers given(int... accounts) {
		return BestCustomers.of(accounts, "given");
	}

	private static Proximities near(Snapshot snapshot, BestCustomers best) {
		return Proximities.of(snapshot, best, SETTINGS, RandomPeople.TODAY);
	}

	private static int[] bits(Snapshot snapshot, BestCustomers best) {
		return channel(snapshot, best).bits();
	}

	private static PeopleChannel channel(Snapshot snapshot, BestCustomers best) {
		return new PeopleChannel(RandomPeople.context(snapshot, best), PeopleSettings.defaults());
	}

}

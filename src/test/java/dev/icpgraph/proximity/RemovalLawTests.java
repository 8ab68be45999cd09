package dev.icpgraph.proximity;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.GraphText.Link;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.LiftSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares an account that copies the links of another with the same account without some
 * links that are evidence, with the same weights.
 */
class RemovalLawTests {

	/** Makes the counts independent of the account's own number of links. */
	private static final ProximitySettings SETTINGS = ProximitySettings.defaults()
		.with(new TechnologySettings(false, 0.5, LiftSettings.defaults(), 0.4))
		.with(new ReferralSettings(1, 1.5, 1, 0.5, 0.4, 1_000, 5, 0.5));

	static Stream<Example> examples() {
		return LongStream.range(0, 25).boxed().flatMap((seed) -> {
			RandomMarket market = new RandomMarket(seed);
			RandomPeople people = new RandomPeople(seed);
			return Stream.of(new Example(market.text(), market.best()), new Example(people.text(), people.best()));
		});
	}

	@ParameterizedTest
	@MethodSource("examples")
	void equalNeighborsGiveEqualScores(Example example) {
		for (int account : example.others()) {
			Compared compared = example.compared(account, (link) -> false);

			assertThat(compared.twin().channels()).usingRecursiveFieldByFieldElementComparatorOnFields("bits", "value")
				.isEqualTo(compared.itself().channels());
			assertThat(compared.twin().value()).isEqualTo(compared.itself().value());
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void removingEvidenceNeverRaisesAScore(Example example) {
		for (int account : example.others()) {
			for (ChannelProximity channel : example.compared(account, (link) -> false).itself().channels()) {
				channel.evidence().stream().limit(2).forEach((evidence) -> {
					Compared compared = example.compared(account, example.linksOf(evidence, account));
					assertThat(compared.bits(channel.channel(), compared.twin())).as(evidence.source().text())
						.isLessThan(compared.bits(channel.channel(), compared.itself()));
					assertThat(compared.twin().value()).isLessThan(compared.itself().value());
				});
			}
		}
	}

	@Test
	void someEvidenceOfEachChannelWasRemoved() {
		assertThat(examples()
			.flatMap((example) -> IntStream.of(example.others())
				.mapToObj((account) -> example.compared(account, (link) -> false).itself()))
			.flatMap((proximity) -> proximity.channels().stream())
			.filter((channel) -> !channel.evidence().isEmpty())
			.map(ChannelProximity::channel)).contains(Channel.values());
	}

	/** An account and its twin. */
	record Compared(Proximity itself, Proximity twin) {

		long bits(Channel channel, Proximity proximity) {
			return proximity.channels()
				.stream()
				.filter((it) -> it.channel() == channel)
				.mapToLong(ChannelProximity::bits)
				.sum();
		}

	}

	/** A random market. */
	record Example(GraphText text, BestCustomers best) {

		/** Some accounts that are not best customers. */
		int[] others() {
			return IntStream.range(0, this.text.snapshot().accounts())
				.filter((account) -> !this.best.contains(account))
				.limit(6)
				.toArray();
		}

		Compared compared(int account, Predicate<Link> missing) {
			TwinnedMarket twinned = TwinnedMarket.of(this.text, this.text.snapshot().accountId(account));
			Snapshot snapshot = twinned.without(missing);
			Proximities proximities = Proximities.of(snapshot, this.best, SETTINGS, RandomPeople.TODAY);
			return new Compared(proximities.explain(account), proximities.explain(snapshot.find(twinned.twin())));
		}

		/** The links that an item rests on, seen from the account's own side. */
		Predicate<Link> linksOf(Evidence evidence, int account) {
			String id = this.text.snapshot().accountId(account);
			return switch (evidence.source()) {
				case SharedItem item -> (link) -> TwinnedMarket.between(link, id, item.id());
				case SharedEvent event -> (link) -> TwinnedMarket.between(link, id, event.id());
				case ReferralTie tie ->
					(link) -> TwinnedMarket.between(link, id, this.text.snapshot().accountId(tie.other()));
				case PersonTie tie -> leading(tie);
			};
		}

		/** The person's jobs at the best customer, and all the person's acquaintances. */
		private Predicate<Link> leading(PersonTie tie) {
			String person = (String) Objects.requireNonNull(tie.parameters().get("person"));
			String customer = this.text.snapshot().accountId(tie.customer());
			return (link) -> TwinnedMarket.between(link, person, customer)
					|| (link.type().equals("KNOWS") && TwinnedMarket.touches(link, person));
		}

	}

}

package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumber;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.likeness.LikenessItem;
import dev.icpgraph.likeness.SignedValue;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Laws of the learned ranking.
 */
class LearnedRankingTests {

	static LongStream seeds() {
		return LongStream.range(0, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void contributionsLeadFromTheTypicalAccountToThisOneExactly(long seed) {
		LearnedRanking ranking = new LearnableMarket(seed).ranking();

		for (int account = 0; account < LearnableMarket.ACCOUNTS; account++) {
			List<LikenessItem> items = ranking.explain(account);
			assertThat(ranking.averageBits() + items.stream().mapToLong(LikenessItem::bits).sum())
				.isEqualTo(ranking.bits(account));
			assertThat(ranking.averageValue() + items.stream().mapToLong(LikenessItem::points).sum())
				.isEqualTo(ranking.value(account));
			assertThat(ranking.value(account)).isBetween(1L, SignedValue.ONE - 1);
			assertThat(items).filteredOn((it) -> !it.source().restsOnOne())
				.extracting((it) -> -Math.abs(it.points()))
				.isSorted();
			assertThat(items).allMatch((it) -> !it.source().text().isBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isTheSameLearnedSlowly(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		LearnedRanking ranking = market.ranking();
		double[] slow = new SlowRanking(market).bits();

		for (int account = 0; account < slow.length; account++) {
			assertThat(ranking.bits(account) / (double) FixedPoint.BIT).isCloseTo(slow[account], within(1e-4));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isTheSameForShuffledAndDoubledInput(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		LearnedRanking shuffled = LearnedRanking.of(LearnableMarket.numbers(market.shuffled(), market.best()),
				ModelSettings.defaults());

		assertThat(shuffled.model()).isEqualTo(market.ranking().model());
		assertThat(bits(shuffled)).isEqualTo(bits(market.ranking()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aBestCustomerIsNoEvidenceForItself(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		AccountNumbers numbers = market.numbers();
		int[] with = new int[numbers.kinds().size()];
		int[] without = new int[with.length];

		for (int account : market.best().accounts()) {
			int[] others = IntStream.of(market.best().accounts()).filter((it) -> it != account).toArray();
			numbers.read(account, with);
			LearnableMarket.numbers(market.snapshot(), BestCustomers.of(others, "others")).read(account, without);
			assertThat(with).isEqualTo(without);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aKeptRankingGivesTheSameScoresAgain(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		RankingModel kept = Objects.requireNonNull(market.ranking().model());

		assertThat(bits(LearnedRanking.of(market.numbers(), kept, List.of()))).isEqualTo(bits(market.ranking()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void ranksMostCustomersAheadOfOthersWithMoreBits(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		LearnedRanking ranking = market.ranking();
		int[] others = IntStream.range(market.best().size(), LearnableMarket.ACCOUNTS).toArray();

		assertThat(ranking.ranked()).isEqualTo(others.length);
		for (int account = 0; account < LearnableMarket.ACCOUNTS; account++) {
			long bits = ranking.bits(account);
			assertThat(ranking.rank(account))
				.isEqualTo(1 + Arrays.stream(others).filter((it) -> ranking.bits(it) > bits).count());
		}
		assertThat(Arrays.stream(market.best().accounts()).map(ranking::rank).average().orElseThrow())
			.isLessThan(others.length / 4.0);
	}

	@Test
	void isRefusedWithFewerThanTwentyBestCustomersAndSaysWhatToUse() {
		LearnedRanking few = new LearnableMarket(1, 19).ranking();
		LearnedRanking none = LearnedRanking.of(
				LearnableMarket.numbers(GraphText.snapshot("(a:Account)"), BestCustomers.of(new int[0], "None.")),
				ModelSettings.defaults());

		assertThat(few.model()).isNull();
		assertThat(few.sentences()).isEqualTo("Learning a ranking takes 20 best customers with known links,"
				+ " and 19 are known. Use likeness, or lookalikes of the best customers, instead. They were planted.");
		assertThat(few.known(0)).isFalse();
		assertThat(few.bits(0)).isZero();
		assertThat(few.explain(0)).isEmpty();
		assertThat(none.reason())
			.isEqualTo("learning a ranking takes 20 best customers with known links, and none is known");
		assertThat(new LearnableMarket(1, 20).ranking().sentences())
			.matches("Learned from 20 best customers and 1[23]\\d other accounts, all with known links\\.");
	}

	@Test
	void doesNotLearnFromAccountsWithoutLinks() {
		String market = IntStream.range(0, 60)
			.mapToObj((i) -> "(a%02d:Account)-[:USES]->(t%d:Technology)".formatted(i, i))
			.collect(Collectors.joining(", "));
		String more = IntStream.range(60, 90)
			.mapToObj((i) -> "(a%02d:Account)".formatted(i))
			.collect(Collectors.joining(", "));
		BestCustomers linked = BestCustomers.of(IntStream.range(0, 20).toArray(), "Linked.");
		BestCustomers others = BestCustomers.of(IntStream.range(0, 75).filter((i) -> i < 20 || i >= 60).toArray(),
				"Some.");
		BestCustomers few = BestCustomers.of(IntStream.range(0, 75).filter((i) -> i < 19 || i >= 60).toArray(), "Few.");
		Snapshot snapshot = GraphText.snapshot(market, more);

		RankingModel learned = Objects.requireNonNull(ranking(snapshot, linked).model());
		assertThat(learned.customers()).isEqualTo(20);
		assertThat(learned.others()).isEqualTo(40);
		assertThat(Objects.requireNonNull(ranking(snapshot, others).model()).customers()).isEqualTo(20);
		assertThat(ranking(snapshot, few).reason()).endsWith("and 19 are known");
	}

	private static LearnedRanking ranking(Snapshot snapshot, BestCustomers best) {
		return LearnedRanking.of(LearnableMarket.numbers(snapshot, best), ModelSettings.defaults());
	}

	@Test
	void isRefusedWithoutOthersToTellCustomersFrom() {
		LearnedRanking all = new LearnableMarket(1, LearnableMarket.ACCOUNTS - 3).ranking();

		assertThat(all.model()).isNull();
		assertThat(all.reason()).endsWith("and 2 are known");
	}

	@Test
	void doesNotWeighAChannelThatSettingsTurnOff() {
		LearnableMarket market = new LearnableMarket(4);
		AccountNumbers numbers = LikenessFindings.of(market.snapshot(), market.best(), LearnableMarket.TODAY)
			.numbers(ProximitySettings.defaults().only(Set.of(Channel.PEOPLE, Channel.EVENT)));
		RankingModel model = Objects.requireNonNull(LearnedRanking.of(numbers, ModelSettings.defaults()).model());

		assertThat(model.terms()).extracting(ModelTerm::number)
			.contains(AccountNumber.NEAR_BY_PEOPLE, AccountNumber.NEAR_BY_EVENT)
			.doesNotContain(AccountNumber.NEAR_BY_TECHNOLOGY, AccountNumber.NEAR_BY_REFERRAL);
	}

	@Test
	void saysWhatIsTypicalOfCustomersAndOfOthers() {
		LearnedRanking ranking = new LearnableMarket(2).ranking();

		assertThat(ranking.explain(30)).extracting((it) -> it.source().text())
			.anyMatch((text) -> text
				.matches("(no|\\d+) known current employees?; typically [\\d.]+ at your best customers"
						+ " and [\\d.]+ at other accounts"));
	}

	@Test
	void isTheSameOnOneThreadAndOnMany() {
		LearnableMarket market = new LearnableMarket(5);
		List<Long> alone = onThreads(1, market);

		assertThat(onThreads(2, market)).isEqualTo(alone);
		assertThat(onThreads(8, market)).isEqualTo(alone);
	}

	private static List<Long> onThreads(int threads, LearnableMarket market) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> bits(market.ranking())).join();
		}
	}

	@Test
	void drawsTheSameOthersWhenAccountsAreAdded() {
		Snapshot few = accounts(4_000);
		Snapshot more = accounts(4_400);
		Set<String> drawn = drawn(few, 1_000);
		Set<String> drawnOfMore = drawn(more, 1_100);

		assertThat(drawn).hasSize(1_000);
		assertThat(drawn.stream().filter(drawnOfMore::contains).count()).isGreaterThan(900);
		assertThat(drawn.stream().filter((id) -> Integer.parseInt(id.substring(1)) < 2_000).count()).isBetween(440L,
				560L);
		assertThat(Examples.sample(few, new int[] { 3, 7 }, 2)).containsExactly(3, 7);
	}

	private static Set<String> drawn(Snapshot snapshot, int most) {
		int[] all = IntStream.range(0, snapshot.accounts()).toArray();
		return Set.copyOf(Arrays.stream(Examples.sample(snapshot, all, most)).mapToObj(snapshot::accountId).toList());
	}

	private static Snapshot accounts(int count) {
		List<String> nodes = new ArrayList<>();
		IntStream.range(0, count).forEach((i) -> nodes.add("(a%d:Account)".formatted(i)));
		return GraphText.snapshot(String.join(", ", nodes));
	}

	@Test
	void refusesSettingsThatLearnFromTooFew() {
		for (Map.Entry<Integer, Double> bad : Map.of(19, 1.0, 20, 0.0, 21, Double.NaN).entrySet()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new ModelSettings(bad.getKey(), 200_000, bad.getValue(), List.of()))
				.withMessageContaining("'least-customers' must be at least 20");
		}
	}

	private static List<Long> bits(LearnedRanking ranking) {
		return IntStream.range(0, LearnableMarket.ACCOUNTS).mapToObj(ranking::bits).toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aKeptRankingGivesTheSameBitsAgain(long seed) {
		LearnableMarket market = new LearnableMarket(seed);
		LearnedRanking learned = market.ranking();
		RankingModel model = Objects.requireNonNull(learned.model());

		RankingModel kept = RankingModelJson.read(RankingModelJson.write(model));
		assertThat(kept).isEqualTo(model);
		LearnedRanking again = LearnedRanking.of(market.numbers(), Objects.requireNonNull(kept), List.of());
		for (int account = 0; account < LearnableMarket.ACCOUNTS; account++) {
			assertThat(again.bits(account)).isEqualTo(learned.bits(account));
			assertThat(again.value(account)).isEqualTo(learned.value(account));
			assertThat(again.explain(account)).extracting(LikenessItem::points)
				.isEqualTo(learned.explain(account).stream().map(LikenessItem::points).toList());
		}
	}

	@Test
	void refusesAKeptRankingThatWeighsOtherNumbers() {
		LearnableMarket market = new LearnableMarket(1);
		RankingModel model = Objects.requireNonNull(market.ranking().model());
		RankingModel fewer = new RankingModel(model.terms().subList(1, model.terms().size()), model.start(),
				model.customers(), model.others(), model.of(), model.strength());

		LearnedRanking refused = LearnedRanking.of(market.numbers(), fewer, List.of());
		assertThat(refused.model()).isNull();
		assertThat(refused.known(0)).isFalse();
		assertThat(refused.reason()).startsWith("this ranking uses other numbers of an account");
		assertThat(RankingModelJson
			.read(RankingModelJson.write(model).replace(AccountNumber.CURRENT_PEOPLE.name(), "PHASE_OF_THE_MOON")))
			.isNull();
	}

}

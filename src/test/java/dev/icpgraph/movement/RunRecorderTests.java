package dev.icpgraph.movement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.scoring.ScoredMarket;
import dev.icpgraph.scoring.Scores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunRecorderTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-01T09:30:00Z");

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(300, 1, null));

	private static final FeatureColumns LATER = GeneratedMarket.columns(GeneratedMarket.generated(310, 2, null));

	static LongStream seeds() {
		return LongStream.range(0, 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theStoredTiersAndLaterMovesGiveTheCurrentTiers(long seed) {
		Scores before = Scores.of(GeneratedMarket.definition(seed), COLUMNS);
		Scores after = Scores.of(GeneratedMarket.definition(seed), LATER);
		Map<String, TierMove.Place> stored = TierBytes.places(TierBytes.ofPlaces(TierState.places(before)));
		List<TierMove> moves = RunMoves.byData(stored, after, NOW);

		moves.forEach((move) -> assertThat(move.from().tier())
			.isEqualTo(stored.getOrDefault(move.accountId(), TierMove.Place.NOWHERE).tier()));
		moves.forEach((move) -> stored.put(move.accountId(), move.to()));
		stored.values().removeIf((place) -> place.tier() == 0);
		assertThat(tiers(stored)).isEqualTo(tiers(TierState.places(after)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void movesReadBackAsTheyWereWritten(long seed) {
		List<TierMove> moves = RunMoves.byData(TierState.places(Scores.of(GeneratedMarket.definition(seed), COLUMNS)),
				Scores.of(GeneratedMarket.definition(seed), LATER), NOW);

		assertThat(TierBytes.moves(TierBytes.ofMoves(moves), TierMove.Kind.DATA, NOW, (id) -> true)).isEqualTo(moves);
	}

	@Test
	void aNewCustomerLeavesAndAFormerOneMayComeBack() {
		String wins = "(a:Account {country: 'DE', headcountMin: 90, headcountMax: 90})";
		String won = wins + "-[:IS_CUSTOMER]->(:Customer {since: '2026-10'})";
		String lost = wins + "-[:IS_CUSTOMER]->(:Customer {since: '2020', until: '2026-10'})";
		String rival = wins + ", (b:Account {country: 'DE'})-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'a'})";

		assertThat(moves(wins, won)).singleElement().satisfies((move) -> {
			assertThat(move.tierAfter()).isNull();
			assertThat(move.text()).endsWith(" → outside: it is a customer now, not a prospect");
		});
		assertThat(moves(won, lost)).singleElement().satisfies((move) -> {
			assertThat(move.tierBefore()).isNull();
			assertThat(move.text()).startsWith("outside → tier ")
				.endsWith(": it is no longer a customer, and every filter lets it through");
		});
		assertThat(moves(wins, rival)).extracting(TierMove::text)
			.anyMatch((text) -> text.endsWith(": it is a competitor now, not a prospect"));
		assertThat(
				moves(wins, "(a:Account {domain: 'ours.example', country: 'DE', headcountMin: 90, headcountMax: 90})"))
			.singleElement()
			.satisfies(
					(move) -> assertThat(move.text()).endsWith(": it is one of your own accounts now, not a prospect"));
	}

	private static List<TierMove> moves(String before, String after) {
		IcpDefinition definition = ScoredMarket.with(GeneratedMarket.definition(1), List.of());
		return RunMoves.byData(TierState.places(ScoredMarket.written(definition, before)),
				ScoredMarket.written(definition, after), NOW);
	}

	@Test
	void movesOfOneAccountBecomeOne() {
		TierMove first = new TierMove("a", new TierMove.Place(3, 10), new TierMove.Place(2, 20),
				List.of(TierMove.Kind.DATA), NOW, "one");
		TierMove second = new TierMove("a", new TierMove.Place(2, 25), new TierMove.Place(1, 30),
				List.of(TierMove.Kind.RULES), NOW.plusDays(1), "two");

		assertThat(first.then(second)).isEqualTo(new TierMove("a", new TierMove.Place(3, 10), new TierMove.Place(1, 30),
				List.of(TierMove.Kind.DATA, TierMove.Kind.RULES), NOW.plusDays(1),
				"tier 3 → tier 1 in several moves; the last: two"));
	}

	@Test
	void kindsOfSeveralMovesAreListedOnce() {
		TierMove first = moved(TierMove.Kind.DATA);

		assertThat(first.then(moved(TierMove.Kind.OVERRIDE)).then(moved(TierMove.Kind.DATA)).kinds())
			.containsExactly(TierMove.Kind.DATA, TierMove.Kind.OVERRIDE);
	}

	private static TierMove moved(TierMove.Kind kind) {
		return new TierMove("a", new TierMove.Place(3, 10), new TierMove.Place(2, 20), List.of(kind), NOW, "why");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theFirstScoringPlacesEveryProspectInATier(long seed) {
		Scores scores = Scores.of(GeneratedMarket.definition(seed), COLUMNS);

		List<TierMove> beginnings = RunMoves.beginnings(scores, NOW);

		assertThat(beginnings.stream().collect(Collectors.toMap(TierMove::accountId, TierMove::to)))
			.isEqualTo(TierState.places(scores));
		assertThat(beginnings).allSatisfy((move) -> {
			assertThat(move.kinds()).containsExactly(TierMove.Kind.BEGINNING);
			assertThat(move.text()).startsWith("first scoring: tier ");
		});
	}

	private static Map<String, Integer> tiers(Map<String, TierMove.Place> places) {
		return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (it) -> it.getValue().tier()));
	}

}

package dev.icpgraph.lookalike;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LookalikeWhereTests {

	private static final Snapshot MARKET = GraphText.snapshot("""
			(a:Account {industry: 'Software', headcountMin: 51, headcountMax: 200})-[:USES]->(t:Technology),
			(b:Account {industry: 'software'}), (c:Account {industry: 'Retail', headcountMin: 10001}),
			(d:Account {headcountMin: 60, headcountMax: 60})-[:USES]->(t)""");

	private final Lookalikes all = Lookalikes.of(MARKET, new int[] { 3 }, LookalikeSettings.defaults());

	@Test
	void evaluatesEveryConditionOfText() {
		assertThat(industry(text("SOFTWARE", null, null, null, null))).containsExactly("a", "b");
		assertThat(industry(text(null, List.of("Retail", "Software"), null, null, null))).containsExactly("a", "b",
				"c");
		assertThat(industry(text(null, null, "FT", null, null))).containsExactly("a", "b");
		assertThat(industry(text(null, null, null, "re", null))).containsExactly("c");
		assertThat(industry(text(null, null, null, null, true))).containsExactly("a", "b", "c");
		assertThat(industry(text(null, null, null, null, false))).containsExactly("d");
		assertThat(industry(text(null, List.of(), null, null, null))).isEmpty();
	}

	@Test
	void evaluatesEveryConditionOfABand() {
		assertThat(headcount(new BandCondition(null, 51.0, 200.0, null))).containsExactly("a", "d");
		assertThat(headcount(new BandCondition(60.0, null, null, null))).containsExactly("d");
		assertThat(headcount(new BandCondition(null, 1_000.0, null, null))).containsExactly("c");
		assertThat(headcount(new BandCondition(null, null, 1e9, null))).containsExactly("a", "d");
		assertThat(headcount(new BandCondition(null, null, null, false))).containsExactly("b");
	}

	@Test
	void warnsOfWhatNoAccountMeets() {
		LookalikeWhere none = new LookalikeWhere(text(null, List.of("Retail", "Sofware"), null, null, null), null,
				text(null, null, "land", null, null), null, null, null, null, new BandCondition(null, 1e9, null, null),
				new BandCondition(null, 1.0, null, null), null);
		LookalikeWhere some = new LookalikeWhere(text("RETAIL", null, null, null, null), null, null, null, null, null,
				null, new BandCondition(null, 51.0, null, null), null, null);

		assertThat(none.warnings(MARKET)).containsExactly(
				"where.industry: no account has 'Sofware'; see how it is spelled.",
				"where.country: no account meets it.", "where.headcount: no account meets it.",
				"where.revenueUsd: no account meets it.");
		assertThat(some.warnings(MARKET)).isEmpty();
	}

	@Test
	void meansACountryByAnyOfItsNames() {
		Snapshot market = GraphText.snapshot("""
				(a:Account {country: 'AT'})-[:USES]->(t:Technology), (b:Account {country: 'Österreich'}),
				(c:Account {country: 'FR'})""");
		IntPredicate austrian = country("Autriche")
			.wanted(Lookalikes.of(market, new int[] { 0 }, LookalikeSettings.defaults()));

		assertThat(IntStream.range(0, market.accounts()).filter(austrian).mapToObj(market::accountId))
			.containsExactly("a", "b");
		assertThat(country("AUT").warnings(market)).isEmpty();
		assertThat(country("Japan").warnings(market))
			.containsExactly("where.country: no account has 'Japan'; see how it is spelled.");
	}

	private static LookalikeWhere country(String name) {
		return new LookalikeWhere(null, null, text(name, null, null, null, null), null, null, null, null, null, null,
				null);
	}

	@Test
	void wantsAllConditionsAndTheLeastScore() {
		LookalikeWhere where = new LookalikeWhere(text("Software", null, null, null, null), null, null, null, null,
				null, null, new BandCondition(null, 1.0, null, null), null, null);

		assertThat(matching(where)).containsExactly("a");
		assertThat(matching(LookalikeWhere.ANY)).hasSize(4);
		assertThat(matching(least(1.0))).isEmpty();
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> least(1.5).wanted(this.all))
			.withMessage("where.minScore: must be from 0 to 1, and 1.5 is not");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 0", "10, 10, 0", "11, 11, 1", "51, 200, 2", "50, 200, 2", "51, 100, 2", "101, 250, -1",
			"10001, Infinity, 7", "-Infinity, 10, 0", "NaN, NaN, -1" })
	void findsTheBandThatANumberOrBandLiesIn(double low, double high, int band) {
		assertThat(Bands.HEADCOUNT.of(low, high)).isEqualTo(band);
	}

	@ParameterizedTest
	@CsvSource({ "10000000, 50000000, 2", "50000000, 50000000, 2", "1e10, Infinity, 7", "1e6, 5e7, -1" })
	void takesBandsOfRevenueThatMeetAtTheirEdges(double low, double high, int band) {
		assertThat(Bands.REVENUE_USD.of(low, high)).isEqualTo(band);
	}

	private List<String> industry(TextCondition condition) {
		return matching(new LookalikeWhere(condition, null, null, null, null, null, null, null, null, null));
	}

	private List<String> headcount(BandCondition condition) {
		return matching(new LookalikeWhere(null, null, null, null, null, null, null, condition, null, null));
	}

	private static LookalikeWhere least(double score) {
		return new LookalikeWhere(null, null, null, null, null, null, null, null, null, score);
	}

	private List<String> matching(LookalikeWhere where) {
		return IntStream.range(0, MARKET.accounts())
			.filter(where.wanted(this.all))
			.mapToObj(MARKET::accountId)
			.toList();
	}

	private static TextCondition text(@Nullable String eq, @Nullable List<String> in, @Nullable String contains,
			@Nullable String startsWith, @Nullable Boolean isKnown) {
		return new TextCondition(eq, in, contains, startsWith, isKnown);
	}

}

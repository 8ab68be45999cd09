package dev.icpgraph.lookalike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
		assertThat(industry(Map.of("eq", "SOFTWARE"))).containsExactly("a", "b");
		assertThat(industry(Map.of("in", List.of("Retail", "Software")))).containsExactly("a", "b", "c");
		assertThat(industry(Map.of("contains", "FT"))).containsExactly("a", "b");
		assertThat(industry(Map.of("startsWith", "re"))).containsExactly("c");
		assertThat(industry(Map.of("isKnown", true))).containsExactly("a", "b", "c");
		assertThat(industry(Map.of("isKnown", false))).containsExactly("d");
		assertThat(industry(Map.of("in", List.of()))).isEmpty();
	}

	@Test
	void evaluatesEveryConditionOfABand() {
		assertThat(headcount(Map.of("gte", 51, "lte", 200))).containsExactly("a", "d");
		assertThat(headcount(Map.of("eq", 60))).containsExactly("d");
		assertThat(headcount(Map.of("gte", 1_000))).containsExactly("c");
		assertThat(headcount(Map.of("lte", 1e9))).containsExactly("a", "d");
		assertThat(headcount(Map.of("isKnown", false))).containsExactly("b");
	}

	@Test
	void warnsOfConditionsThatNoAccountMeets() {
		LookalikeWhere none = where("industry", Map.of("in", List.of("Retail", "Sofware")), "country",
				Map.of("contains", "land"), "headcount", Map.of("gte", 1e9), "revenueUsd", Map.of("gte", 1));
		LookalikeWhere some = where("industry", Map.of("eq", "RETAIL"), "headcount", Map.of("gte", 51));

		assertThat(none.warnings(MARKET)).containsExactly(
				"where.industry: no account has 'Sofware'; check the spelling.", "where.country: no account meets it.",
				"where.headcount: no account meets it.", "where.revenueUsd: no account meets it.");
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
			.containsExactly("where.country: no account has 'Japan'; check the spelling.");
	}

	private static LookalikeWhere country(String name) {
		return where("country", Map.of("eq", name));
	}

	@Test
	void wantsAllConditionsAndTheLeastScore() {
		LookalikeWhere where = where("industry", Map.of("eq", "Software"), "headcount", Map.of("gte", 1));

		assertThat(matching(where)).containsExactly("a");
		assertThat(matching(LookalikeWhere.ANY)).hasSize(4);
		assertThat(matching(least(1.0))).isEmpty();
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> least(1.5).wanted(this.all))
			.withMessage("where.minScore: must be from 0 to 1, not 1.5");
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

	private List<String> industry(Map<String, ?> condition) {
		return matching(where("industry", condition));
	}

	private List<String> headcount(Map<String, ?> condition) {
		return matching(where("headcount", condition));
	}

	private static LookalikeWhere least(double score) {
		return where("minScore", score);
	}

	private static LookalikeWhere where(Object... fieldsAndValues) {
		Map<String, Object> input = new HashMap<>();
		for (int i = 0; i < fieldsAndValues.length; i += 2) {
			input.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
		}
		return LookalikeWhere.of(input);
	}

	private List<String> matching(LookalikeWhere where) {
		return IntStream.range(0, MARKET.accounts())
			.filter(where.wanted(this.all))
			.mapToObj(MARKET::accountId)
			.toList();
	}

}

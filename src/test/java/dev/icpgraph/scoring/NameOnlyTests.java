package dev.icpgraph.scoring;

import java.util.List;
import java.util.stream.LongStream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.UnknownCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameOnlyTests {

	private static final String MARKET = GeneratedMarket.generated(200, 4, null);

	private static final String NAMED = ",\n(named:Account {name: 'Named', domain: 'named.com'})";

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anAccountKnownByNameOnlyIsOutside(long seed) {
		Score named = named(MARKET + NAMED, GeneratedMarket.definition(seed));

		assertThat(named.tier()).isNull();
		assertThat(named.rank()).isNull();
		assertThat(named.certain()).isFalse();
		assertThat(named.whyUncertain()).isEqualTo("only its name is known");
		assertThat(named.filterOutcomes()).first()
			.isEqualTo(
					new FilterOutcome("Known by more than its name", Outcome.UNKNOWN, false, "only its name is known"));
	}

	@Test
	void anOwnerAloneDoesNotMakeACompanyKnown() {
		Score owned = named(MARKET + NAMED.replace("domain:", "owner: 'Ada Lin', domain:"),
				GeneratedMarket.definition(1));

		assertThat(owned.whyUncertain()).isEqualTo("only its name is known");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOthersStandAsIfItWereNotThere(long seed) {
		IcpDefinition definition = with(GeneratedMarket.definition(seed), null);
		Scores without = Scores.of(definition, GeneratedMarket.columns(MARKET));
		Scores with = Scores.of(definition, GeneratedMarket.columns(MARKET + NAMED));

		without.accounts(Audience.ALL)
			.mapToObj(without::score)
			.forEach((score) -> assertThat(with.find(score.accountId())).isNotNull()
				.extracting(Score::tier, Score::rank)
				.containsExactly(score.tier(), score.rank()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anIcpMayKeepIt(long seed) {
		IcpDefinition definition = with(GeneratedMarket.definition(seed), Filter.WhenUnknown.KEEP);
		Score named = named(MARKET + NAMED, definition);

		assertThat(named.tier() != null).isEqualTo(named.filterOutcomes().stream().allMatch(FilterOutcome::kept));
		assertThat(named.filterOutcomes()).first().extracting(FilterOutcome::kept).isEqualTo(true);
		assertThat(named.certain()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(named:Account {city: 'Bonn'})", "(named:Account {industry: 'Software'})",
			"(named:Account {foundedYear: 1999})", "(named:Account)-[:USES]->(t0)",
			"(named:Account)-[:MADE_VISIT]->(:Visit)", "(named:Account)-[:AT_STAGE {stage: 'LEFT'}]->(rival)",
			"(named:Account)-[:PARTNERS_WITH]->(:Partner)", "(named:Account)-[:REFERRED]->(a0001)",
			"(named:Account), (a0001)-[:REFERRED]->(named)",
			"(named:Account)-[:HAS_DEPARTMENT]->(:Department {name: 'Data'})",
			"(named:Account)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {role: 'CTO', change: 'LEFT'})",
			"(named:Account)-[:PARTICIPATED_IN]->(:Event)", "(named:Account), (:Person)-[:EMPLOYED_AT]->(named)",
			"(named:Account)-[:IS_CUSTOMER]->(:Customer {until: '2020'})" })
	void oneFactLetsItIn(String fact) {
		IcpDefinition definition = ScoredMarket.with(GeneratedMarket.definition(5), List.of());
		Score named = named(MARKET + ",\n" + fact, definition);

		assertThat(named.tier()).isNotNull();
		assertThat(named.filterOutcomes()).isEmpty();
	}

	@Test
	void everyFieldThatLetsItInIsWorthKnowing() {
		IcpDefinition definition = ScoredMarket.with(GeneratedMarket.definition(5), List.of());
		Score named = named(MARKET + NAMED, definition);

		assertThat(named.unknowns()).isNotEmpty().allMatch(UnknownCriterion::couldChangeTier);
	}

	private static IcpDefinition with(IcpDefinition definition, Filter.@Nullable WhenUnknown whenNothingKnown) {
		return new IcpDefinition(definition.product(), definition.filters(), definition.signals(), definition.tiers(),
				null, UnknownCounts.NOTHING, whenNothingKnown);
	}

	private static Score named(String market, IcpDefinition definition) {
		FeatureColumns columns = GeneratedMarket.columns(market);
		return Scores.of(definition, columns).score(columns.snapshot().find("named"));
	}

}

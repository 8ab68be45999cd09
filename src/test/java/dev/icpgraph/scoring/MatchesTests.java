package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.OrderDirection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.feature.FeatureColumn;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MatchesTests {

	private static final Scores SCORES = Scores.of(GeneratedMarket.definition(2),
			GeneratedMarket.columns(GeneratedMarket.generated(250, 9, null)));

	@ParameterizedTest
	@EnumSource(MatchOrderField.class)
	void pagingForthGivesEachMatchOnceInOrder(MatchOrderField field) {
		for (OrderDirection direction : OrderDirection.values()) {
			MatchOrder order = new MatchOrder(field, direction);

			List<Score> paged = forth(MatchWhere.ANY, order, 7);

			assertThat(paged).doesNotHaveDuplicates().hasSize(SCORES.assignment().order(AccountRole.PROSPECT).length);
			assertThat(paged.stream().map((it) -> order.keys(SCORES).applyAsLong(it.account())).toList())
				.isSortedAccordingTo((one, other) -> Long.compare(other, one));
		}
	}

	@Test
	void refusesLimitsThatNoScoreMeets() {
		for (Map<String, Double> limits : List.of(Map.of("gte", 90.0, "lte", 10.0), Map.of("gte", 200.0),
				Map.of("lte", -1.0))) {
			assertThatExceptionOfType(BadInputException.class)
				.isThrownBy(() -> forth(MatchWhere.of(Map.of("score", limits)), MatchOrder.BEST_FIRST, 9))
				.withMessageStartingWith("where.score: no score can be ")
				.withMessageEndingWith(": give limits from 0 to 100, gte the lower one");
		}
		assertThat(forth(MatchWhere.of(Map.of("score", Map.of("gte", 0.0, "lte", 1000.0))), MatchOrder.BEST_FIRST, 9))
			.isNotEmpty();
	}

	@Test
	void refusesAnOwnerThatNoAccountHas() {
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> forth(MatchWhere.of(Map.of("owner", Map.of("eq", "Adda"))), MatchOrder.BEST_FIRST, 9))
			.withMessage("where.owner: no account has the owner 'Adda': check the spelling");
		assertThat(forth(MatchWhere.of(Map.of("owner", Map.of("isKnown", false))), MatchOrder.BEST_FIRST, 9))
			.isEqualTo(forth(MatchWhere.ANY, MatchOrder.BEST_FIRST, 9));
	}

	@Test
	void theOtherDirectionTurnsValuesAroundButNotEqualOnes() {
		assertThat(forth(MatchWhere.ANY, new MatchOrder(MatchOrderField.FIT, OrderDirection.ASC), 9))
			.isSortedAccordingTo(Comparator.comparing(Score::fit)
				.thenComparing(Score::knownShare, Comparator.reverseOrder())
				.thenComparing(Score::accountId, Names.ORDER));
	}

	@Test
	void pagingBackGivesTheSamePages() {
		List<Score> found = new ArrayList<>();
		@Nullable String before = null;
		Connection<Score> page;
		do {
			page = Matches.page(SCORES, Audience.PROSPECTS, MatchWhere.ANY, MatchOrder.BEST_FIRST,
					PageRequest.of(null, null, 11, before), MatchesTests::noneFor);
			found.addAll(0, page.nodes());
			before = page.pageInfo().startCursor();
		}
		while (page.pageInfo().hasPreviousPage());

		assertThat(found).isEqualTo(forth(MatchWhere.ANY, MatchOrder.BEST_FIRST, 100));
	}

	@Test
	void siftsByTierScoreCertaintyAndMeasures() {
		assertSifted(Map.of("tier", Map.of("in", List.of("TIER_1", "TIER_3"))), (it) -> it.tier() != Tier.TIER_2);
		assertSifted(Map.of("score", Map.of("gte", 20, "lte", 60)), (it) -> it.value() >= 20 && it.value() <= 60);
		assertSifted(Map.of("certain", true), Score::certain);
		assertSifted(Map.of("customer", false), (it) -> true);
		assertSifted(Map.of("measures", List.of(Map.of("country", Map.of("in", List.of("DE"))))),
				(it) -> new OutcomeOfCountry(it).isGerman());
	}

	@Test
	void listsRemovedAccountsOnlyOnRequest() {
		List<Score> all = forth(MatchWhere.of(Map.of("outside", true)), MatchOrder.BEST_FIRST, 100);

		assertThat(all).hasSize(250).anyMatch((it) -> it.tier() == null);
		assertThat(forth(MatchWhere.ANY, MatchOrder.BEST_FIRST, 100)).noneMatch((it) -> it.tier() == null);
	}

	@Test
	void listsTheAccountsOfASearch() {
		Score third = Matches.best(SCORES, 3).getLast();
		MatchWhere where = MatchWhere.of(Map.of("search", "acme"));

		assertThat(Matches.page(SCORES, Audience.PROSPECTS, where, MatchOrder.BEST_FIRST, PageRequest.first(5),
				(words) -> words.folded().equals(List.of("acme"))
						? IntStream.of(third.account()).collect(BitSet::new, BitSet::set, BitSet::or) : new BitSet())
			.nodes()).containsExactly(third);
	}

	@ParameterizedTest
	@EnumSource(MatchOrderField.class)
	void listsWhatASearchFindsInTheOrderOfTheWholeList(MatchOrderField field) {
		BitSet found = IntStream.range(0, SCORES.snapshot().accounts())
			.filter((account) -> account % 3 != 0)
			.collect(BitSet::new, BitSet::set, BitSet::or);
		MatchWhere where = MatchWhere.of(Map.of("search", "acme", "tier", Map.of("in", List.of("TIER_2", "TIER_3"))));
		MatchOrder order = new MatchOrder(field, OrderDirection.ASC);

		assertThat(Matches.page(SCORES, Audience.PROSPECTS, where, order, PageRequest.first(100), (_) -> found).nodes())
			.isEqualTo(forth(MatchWhere.ANY, order, 100).stream()
				.filter((it) -> it.tier() != Tier.TIER_1 && it.account() % 3 != 0)
				.limit(100)
				.toList());
	}

	@Test
	void ordersByHeadcountAndCountryWithUnknownLast() {
		assertThat(forth(MatchWhere.ANY, new MatchOrder(MatchOrderField.HEADCOUNT, OrderDirection.ASC), 40))
			.extracting((score) -> SCORES.snapshot().quantity(AccountQuantity.HEADCOUNT).low(score.account()))
			.isSorted();
		AttributeColumn countries = SCORES.snapshot().attribute(AccountAttribute.COUNTRY);
		assertThat(forth(MatchWhere.ANY, new MatchOrder(MatchOrderField.COUNTRY, OrderDirection.ASC), 40))
			.extracting((score) -> Objects.requireNonNullElse(countries.value(countries.code(score.account())), "~"))
			.isSorted();
	}

	@Test
	void refusesToLookForCustomersAmongProspects() {
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> Matches.page(SCORES, Audience.PROSPECTS, MatchWhere.of(Map.of("customer", true)),
					MatchOrder.BEST_FIRST, PageRequest.first(5), MatchesTests::noneFor))
			.withMessage("where.customer: true matches none of the prospects: use audience CUSTOMERS, or ALL");
	}

	@Test
	void refusesAMeasureThatMakesNoSense() {
		MatchWhere where = MatchWhere
			.of(Map.of("measures", List.of(Map.of("uses", Map.of("anyOf", List.of("Nonsense"))))));

		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> Matches.page(SCORES, Audience.PROSPECTS, where, MatchOrder.BEST_FIRST,
					PageRequest.first(5), MatchesTests::noneFor))
			.withMessageStartingWith("where.measures[0].uses.anyOf[0]: No account has the technology 'Nonsense'");
	}

	private static void assertSifted(Map<String, ?> where, Predicate<Score> expected) {
		assertThat(forth(MatchWhere.of(where), MatchOrder.BEST_FIRST, 10))
			.isEqualTo(forth(MatchWhere.ANY, MatchOrder.BEST_FIRST, 100).stream().filter(expected).toList());
	}

	private static List<Score> forth(MatchWhere where, MatchOrder order, int size) {
		List<Score> found = new ArrayList<>();
		@Nullable String after = null;
		Connection<Score> page;
		do {
			page = Matches.page(SCORES, Audience.PROSPECTS, where, order, PageRequest.of(size, after, null, null),
					MatchesTests::noneFor);
			found.addAll(page.nodes());
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());
		assertThat(page.totalCount()).isEqualTo(found.size());
		return found;
	}

	private static BitSet noneFor(SearchWords words) {
		return new BitSet();
	}

	private record OutcomeOfCountry(Score score) {

		boolean isGerman() {
			FeatureColumn country = this.score.scores().columns().of(GeneratedMarket.MEASURES.get(1));
			return country.feature().text(this.score.account()).equals("country is Germany");
		}

	}

}

package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SuggestionIT {

	private static final String SUGGEST = """
			query ($product: String!) { suggestIcp(product: $product) {
			    definition { json } hypotheses leftOut warnings
			    lines { part name text weight reason sureness }
			    tierCounts { tier1 tier2 }
			    prospects(first: 3) { account { id } }
			    comparison { sharedTier1 changes { name } } } }""";

	private static final String SAVE = """
			mutation ($definition: IcpDefinitionInput!) {
			  saveIcp(input: {definition: $definition}) { icp { id } problems { code path message } } }""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	ScoringFixture scores;

	@Test
	void draftsAnIcpThatIsSavedAsItIs() {
		this.scores.load(GraphText.of(fittingMarket(12)));
		GraphQlTester.Response draft = suggested("Rail desk");

		assertThat(names(draft)).contains("As big as our customers", "Where our customers are based",
				"Like our best customers", "tiers");
		assertThat(lines(draft, "text")).contains("country Germany", "headcount 51–200")
			.anyMatch((it) -> it.contains("Segment"));
		assertThat(lines(draft, "sureness")).contains("STRONG", "MODERATE");
		assertThat(hypotheses(draft)).isEmpty();
		assertThat(saved(draft)).isEmpty();
	}

	@Test
	void testsEachLineOnTheCustomersThatItIsMadeFrom() {
		this.scores.load(GraphText.of(fittingMarket(12)));
		List<String> reasons = lines(suggested("Rail proof"), "reason");

		assertThat(reasons).anyMatch((it) -> it.contains("Tested on your customers: alone, it ranks a customer above"));
		assertThat(reasons)
			.anyMatch((it) -> it.contains("It is found again in 10 of 10 rounds when 2 of 12 customers"));
	}

	@Test
	void neverSuggestsWhatTheSavedIcpWarnsOf() {
		this.scores.load(GraphText.of(fittingMarket(12)));
		GraphQlTester.Response draft = suggested("Rail calm");

		assertThat(draft.path("suggestIcp.warnings").entityList(String.class).get()).isEmpty();
		assertThat(saved(draft)).isEmpty();
		this.graphQl.document("{ icps { product warnings } }")
			.execute()
			.path("icps[?(@.product == 'Rail calm')].warnings[*]")
			.entityList(String.class)
			.satisfies((warnings) -> assertThat(warnings)
				.noneMatch((it) -> it.contains("beyond 8") || it.contains("too broad") || it.contains("ranks your")));
	}

	@Test
	void giveEveryLineItsOwnNameWhateverThePresentIcpCallsItsLines() {
		this.scores.load(GraphText.of(market(12)));
		IcpFixture.save(this.graphQl, """
				{product: "Rail names", filters: [], signals: [
				  {name: "Like our best customers", kind: FIT, weight: 9, measure: {uses: {anyOf: ["Segment"]}}}]}""");
		GraphQlTester.Response draft = suggested("Rail names");

		assertThat(names(draft)).doesNotHaveDuplicates();
		assertThat(saved(draft)).isEmpty();
	}

	@Test
	void everyLineIsAHypothesisUntilProductMarketFitIsKnown() {
		this.scores.load(GraphText.of(market(12)));
		GraphQlTester.Response draft = suggested("Rail hope");

		assertThat(names(draft)).contains("Where our customers are based");
		assertThat(hypotheses(draft)).hasSize(2).last().asString().startsWith("Lines about size, place, industry");
		assertThat(lines(draft, "sureness")).containsOnly("HYPOTHESIS");
	}

	@Test
	void looksForWhatAccountsDoWhenCustomersDoNotFit() {
		this.scores.load(GraphText.of(market(12, "since: '2026-06', marginUsd: 5",
				List.of("(a150)-[:REFERRED {kind: 'CUSTOMER'}]->(a000)"))));
		GraphQlTester.Response draft = suggested("Rail noise");

		assertThat(hypotheses(draft)).first().asString().startsWith("Product-market fit is not reached");
		assertThat(draft.path("suggestIcp.lines[*].part").entityList(String.class).get()).doesNotContain("FILTER");
		assertThat(lines(draft, "sureness")).containsOnly("HYPOTHESIS");
		assertThat(draft.path("suggestIcp.leftOut").entityList(String.class).get())
			.anyMatch((it) -> it.startsWith("As big as our customers: headcount"));
		assertThat(saved(draft)).isEmpty();
	}

	@Test
	void comparesTheDraftWithThePresentIcpOfTheProduct() {
		this.scores.load(GraphText.of(market(12)));
		GraphQlTester.Response first = suggested("Rail ledger");
		first.path("suggestIcp.comparison").valueIsNull();
		assertThat(saved(first)).isEmpty();
		GraphQlTester.Response second = suggested("Rail ledger");

		second.path("suggestIcp.comparison.changes").entityList(Object.class).hasSize(0);
		second.path("suggestIcp.comparison.sharedTier1")
			.entity(Integer.class)
			.isEqualTo(second.path("suggestIcp.tierCounts.tier1").entity(Integer.class).get());
	}

	@Test
	void ranksProspectsWithTheTraitsOfCustomersFirst() {
		this.scores.load(GraphText.of(market(12)));

		assertThat(suggested("Rail ranks").path("suggestIcp.prospects[*].account.id").entityList(String.class).get())
			.hasSize(3)
			.doesNotHaveDuplicates();
	}

	@Test
	void saysThatADraftFromFewCustomersIsAHypothesisAndStillSavesIt() {
		this.scores.load(GraphText.of(market(2)));
		GraphQlTester.Response draft = suggested("Rail guess");

		assertThat(lines(draft, "sureness")).containsOnly("HYPOTHESIS");
		assertThat(hypotheses(draft)).first().asString().contains("too few");
		assertThat(saved(draft)).isEmpty();
	}

	@Test
	void draftsEvenWithoutCustomers() {
		this.scores.load(GraphText.of(market(0)));
		GraphQlTester.Response draft = suggested("Rail dreams");

		assertThat(names(draft)).containsExactly("Like our best customers", "tiers");
		assertThat(saved(draft)).isEmpty();
	}

	@Test
	void refusesAProductWithoutAName() {
		this.graphQl.document("{ suggestIcp(product: \" \") { revision } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).first()
				.satisfies((it) -> assertThat(it.getMessage()).startsWith("product: name it")));
	}

	private GraphQlTester.Response suggested(String product) {
		return this.graphQl.document(SUGGEST).variable("product", product).execute();
	}

	private List<String> saved(GraphQlTester.Response draft) {
		Map<String, Object> definition = draft.path("suggestIcp.definition.json")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		return this.graphQl.document(SAVE)
			.variable("definition", definition)
			.execute()
			.path("saveIcp.problems[*].message")
			.entityList(String.class)
			.get();
	}

	private static List<String> names(GraphQlTester.Response draft) {
		return lines(draft, "name");
	}

	private static List<String> hypotheses(GraphQlTester.Response draft) {
		return draft.path("suggestIcp.hypotheses").entityList(String.class).get();
	}

	private static List<String> lines(GraphQlTester.Response draft, String field) {
		return draft.path("suggestIcp.lines[*]." + field).entityList(String.class).get();
	}

	/**
	 * 200 accounts; the first 40 are of one size and based in Germany, the first 16 of
	 * these use Segment, and some of these are customers.
	 */
	private static String[] market(int customers) {
		return market(customers, "since: '2024'", List.of());
	}

	/**
	 * The same market, where the first customer referred the others, who are content.
	 */
	private static String[] fittingMarket(int customers) {
		return market(customers, "since: '2026-06', nps: 10, marginUsd: 5",
				IntStream.range(1, customers)
					.mapToObj((i) -> "(a000)-[:REFERRED {kind: 'CUSTOMER'}]->(a%03d)".formatted(i))
					.toList());
	}

	private static String[] market(int customers, String facts, List<String> referrals) {
		List<String> text = new ArrayList<>(List.of("(segment:Technology {name: 'Segment'})",
				"(t0:Technology {name: 'Linux'})", "(t1:Technology {name: 'Go'})"));
		for (int i = 0; i < 200; i++) {
			boolean alike = i < 40;
			int size = alike ? 100 : 5 + 37 * (i % 50);
			text.add("(a%03d:Account {country: '%s', headcountMin: %3$d, headcountMax: %3$d})-[:USES]->(t%4$d)"
				.formatted(i, alike ? "DE" : (i % 2 == 0) ? "US" : "GB", size, i % 2));
			if (i < 16) {
				text.add("(a%03d)-[:USES]->(segment)".formatted(i));
			}
			if (i < customers) {
				text.add("(a%03d)-[:IS_CUSTOMER]->(c%1$03d:Customer {%2$s})".formatted(i, facts));
			}
		}
		text.addAll(referrals);
		return text.toArray(String[]::new);
	}

}

package dev.icpgraph.graph;

import java.util.List;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NodeFilterIT {

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void accounts() {
		this.graph.clear();
		this.graph
			.run("""
					CREATE (:Account {id: 'acme', key: 'acme', name: 'Acme', country: 'DE', headcountMin: 51, headcountMax: 200, foundedYear: 1999})
					       -[:IS_CUSTOMER]->(:Customer {id: 'acme'}),
					  (:Account {id: 'globex', key: 'globex', name: 'Globex', country: 'FR', headcountMin: 10001, foundedYear: 2013}),
					  (:Account {id: 'initech', key: 'initech', name: 'Initech', country: 'DE', headcountMin: 80, headcountMax: 80}),
					  (:Account {id: 'hooli', key: 'hooli', stub: true}),
					  (:Event {id: 'y', name: 'y', startsOn: '2013'}), (:Event {id: 'd', name: 'd', startsOn: '2013-08-21'}),
					  (:Event {id: 'n', name: 'n', startsOn: '2014-01'})
					""");
	}

	@Test
	void matchesText() {
		assertThat(accounts("{country: {eq: \"DE\"}}")).containsExactly("acme", "initech");
		assertThat(accounts("{country: {in: [\"FR\", \"US\"]}}")).containsExactly("globex");
		assertThat(accounts("{name: {contains: \"TECH\"}}")).containsExactly("initech");
		assertThat(accounts("{name: {startsWith: \"glo\"}}")).containsExactly("globex");
	}

	@Test
	void refusesAPartThatIsLongerThanAnyName() {
		String longest = "a".repeat(1000);

		assertThat(accounts("{name: {contains: \"%s\"}}".formatted(longest))).isEmpty();
		for (String operator : List.of("contains", "startsWith")) {
			respond("accounts", "{name: {%s: \"%sa\"}}".formatted(operator, longest), "key").errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies(
							(error) -> assertThat(error.getMessage()).contains(operator, "name", "1,001 characters")));
		}
	}

	@Test
	void matchesTextInAnyCase() {
		this.graph.run("MATCH (a:Account {id: 'acme'}) SET a.domain = 'acme.com', a.industry = 'Retail Banking'");

		assertThat(accounts("{name: {eq: \"ACME\"}}")).containsExactly("acme");
		assertThat(accounts("{name: {in: [\"acme\", \"INITECH\"]}}")).containsExactly("acme", "initech");
		assertThat(accounts("{industry: {eq: \"retail banking\"}}")).containsExactly("acme");
		assertThat(accounts("{domain: {eq: \"Acme.COM\"}}")).containsExactly("acme");
		assertThat(accounts("{domain: {in: [\"Acme.com\", \"no.com\"]}}")).containsExactly("acme");
		assertThat(accounts("{domain: {eq: \"https://www.acme.com/about\"}}")).containsExactly("acme");
		assertThat(accounts("{domain: {in: [\"info@acme.com\"]}}")).containsExactly("acme");
		assertThat(accounts("{domain: {startsWith: \"ACM\"}}")).containsExactly("acme");
		assertThat(accounts("{key: {eq: \"Globex\"}}")).containsExactly("globex");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "{eq: \"Allemagne\"}; acme initech", "{eq: \"deu\"}; acme initech",
					"{in: [\"France\", \"USA\"]}; globex", "{contains: \"MAN\"}; acme initech",
					"{startsWith: \"fr\"}; globex", "{startsWith: \"de\"}; ''" })
	void matchesACountryByAnyOfItsNames(String condition, String keys) {
		assertThat(String.join(" ", accounts("{country: " + condition + "}"))).isEqualTo(keys);
	}

	@Test
	void refusesAnUnknownCountry() {
		respond("accounts", "{country: {in: [\"DE\", \"Germny\"]}}", "key").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.contains("No country is called 'Germny'; did you mean Germany?")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"accounts; {foundedYear: {gte: 2012, lte: 1999}}; foundedYear: no value is both at least 2012 and at most 1999",
			"accounts; {headcount: {gte: 100, lte: 50}}; headcount: no value is both at least 100 and at most 50",
			"events; {startsOn: {gte: \"2014\", lte: \"2013-08\"}}; startsOn: no value is both at least 2014 and at most 2013-08" })
	void refusesLimitsThatNoValueMeets(String list, String where, String message) {
		respond(list, where, "id").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).isEqualTo("where." + message)));
	}

	@Test
	void matchesNumbers() {
		assertThat(accounts("{foundedYear: {gte: 1999, lte: 2012}}")).containsExactly("acme");
		assertThat(accounts("{foundedYear: {in: [2013, 1850]}}")).containsExactly("globex");
	}

	@Test
	void matchesBandsOnlyWhenCertain() {
		assertThat(accounts("{headcount: {gte: 80}}")).containsExactly("globex", "initech");
		assertThat(accounts("{headcount: {lte: 200}}")).containsExactly("acme", "initech");
		assertThat(accounts("{headcount: {eq: 80}}")).containsExactly("initech");
	}

	@Test
	void matchesDatesOfAnyPrecision() {
		assertThat(keys("events", "{startsOn: {lte: \"2013\"}}", "name")).containsExactly("d", "y");
		assertThat(keys("events", "{startsOn: {gte: \"2013-02\"}}", "name")).containsExactly("d", "n");
	}

	@Test
	void combinesConditions() {
		assertThat(accounts("{or: [{country: {eq: \"FR\"}}, {name: {eq: \"Acme\"}}]}")).containsExactly("acme",
				"globex");
		assertThat(accounts("{country: {eq: \"DE\"}, and: [{foundedYear: {lte: 2000}}]}")).containsExactly("acme");
		assertThat(accounts("{or: [{country: {eq: \"FR\"}}, {country: {eq: \"DE\"}}], name: {startsWith: \"i\"}}"))
			.containsExactly("initech");
	}

	@Test
	void treatsEmptyConditionsAsLogicDoes() {
		assertThat(accounts("{country: {}, and: []}")).hasSize(4);
		assertThat(accounts("{or: [{}, {country: {eq: \"DE\"}}]}")).hasSize(4);
		assertThat(accounts("{or: []}")).isEmpty();
		assertThat(accounts("{not: {}}")).isEmpty();
		assertThat(accounts("{country: {in: []}}")).isEmpty();
	}

	@Test
	void anUnknownValueNeitherMatchesNorFails() {
		assertThat(accounts("{not: {country: {eq: \"DE\"}}}")).containsExactly("globex");
		assertThat(accounts("{country: {isKnown: false}}")).containsExactly("hooli");
		assertThat(accounts("{headcount: {isKnown: true}}")).containsExactly("acme", "globex", "initech");
	}

	@Test
	void matchesFlagsAndLinks() {
		assertThat(accounts("{stub: true}")).containsExactly("hooli");
		assertThat(accounts("{isCustomer: true}")).containsExactly("acme");
		assertThat(accounts("{isCustomer: false, stub: false}")).containsExactly("globex", "initech");
	}

	@Test
	void matchesEverythingWithoutConditions() {
		assertThat(accounts("{}")).hasSize(4);
		assertThat(accounts("{and: [], name: {}}")).hasSize(4);
	}

	@Test
	void refusesFiltersThatNestTooDeep() {
		String where = "{not: ".repeat(5) + "{stub: true}" + "}".repeat(5);
		respond("accounts", where, "key").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	private List<String> accounts(String where) {
		return keys("accounts", where, "key");
	}

	private List<String> keys(String list, String where, String field) {
		return respond(list, where, field).path("it.nodes[*]." + field).entityList(String.class).get();
	}

	private GraphQlTester.Response respond(String list, String where, String field) {
		return this.client.document("{ it: %s(where: %s) { totalCount nodes { %s } } }".formatted(list, where, field))
			.execute();
	}

}

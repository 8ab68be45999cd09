package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Checks numbers computed by hand.
 */
class PeopleGoldenTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	/** Five years are not a whole number of days. */
	private static final Offset<Double> FIVE_YEARS = within(2e-4);

	private static final String CTO = """
			(a:Account)<-[:EMPLOYED_AT {title: 'CTO', current: true}]-(cto:Person)-[:EMPLOYED_AT {since: '2015', until: '2019-07-01'}]->(b:Account),
			(b)<-[:EMPLOYED_AT {title: 'VP Engineering', since: '2012', current: true}]-(bob:Person)""";

	@Test
	void givesHalfABitForAChiefWhoLeftABestCustomerFiveYearsAgo() {
		PeopleChannel channel = channel(crowded(CTO, "b", 118));

		assertThat(bits(channel, 0)).isCloseTo(0.5, FIVE_YEARS);
		assertThat(channel.parts(0).getFirst().source().text()).isEqualTo(
				"one of its executives worked with one of the vice presidents of your best customer b 2015–2019");
	}

	@Test
	void addsAnAcquaintanceBetweenACrowdedCustomerAndAWellConnectedVicePresident() {
		List<String> parts = new ArrayList<>(crowded(CTO, "b", 118));
		parts.add("""
				(a)<-[:EMPLOYED_AT {title: 'VP Sales', current: true}]-(vp:Person)-[:KNOWS]->(q:Person),
				(q)-[:EMPLOYED_AT {current: true, title: 'Clerk'}]->(c:Account)""");
		parts = crowded(String.join(", ", parts), "c", 799);
		for (int contact = 1; contact < 600; contact++) {
			parts.add("(vp)-[:KNOWS]->(v%d:Person)".formatted(contact));
		}
		for (int contact = 1; contact < 100; contact++) {
			parts.add("(q)-[:KNOWS]->(w%d:Person)".formatted(contact));
		}
		PeopleChannel channel = channel(parts);

		assertThat(bits(channel, 0)).isCloseTo(0.67, FIVE_YEARS);
		assertThat(FixedPoint.proximity(channel.bits()[0]) / (double) FixedPoint.ONE).isCloseTo(0.3714933127390858,
				FIVE_YEARS);
		assertThat(channel.parts(0)).extracting((part) -> part.weight() / (double) FixedPoint.BIT)
			.satisfiesExactly((cto) -> assertThat(cto).isCloseTo(0.5, FIVE_YEARS),
					(vp) -> assertThat(vp).isCloseTo(0.17, within(1e-6)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"(a)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:EMPLOYED_AT {current: false}]->(b) | .7 * .4 * .5",
			"(a)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:EMPLOYED_AT {current: true}]->(b) | .7 * .4",
			"(a)<-[:EMPLOYED_AT {until: '2019-07-01'}]-(p:Person)-[:EMPLOYED_AT {current: true, seniority: 'VP'}]->(b) | .7 * .85 * .5",
			"(a)<-[:EMPLOYED_AT {until: '2014-07-01'}]-(p:Person)-[:EMPLOYED_AT {until: '2019-07-01'}]->(b) | .2 * .4 * .25",
			"(a)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:KNOWS]->(q:Person)-[:EMPLOYED_AT {current: true}]->(b) | .8 * .4",
			"(a)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:KNOWS]->(q:Person)-[:EMPLOYED_AT {until: '2019-07-01'}]->(b) | .4 * .4 * .5",
			"(a)<-[:EMPLOYED_AT {until: '2019-07-01'}]-(p:Person)-[:KNOWS]->(q:Person)-[:EMPLOYED_AT {current: true}]->(b) | .4 * .4 * .5",
			"(a)<-[:EMPLOYED_AT]-(p:Person)-[:KNOWS]->(q:Person)-[:EMPLOYED_AT]->(b) | .2 * .4 * .5",
			"(a)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:KNOWS {since: '2030'}]->(q:Person)-[:EMPLOYED_AT {current: true}]->(b) | 0" })
	void weighsEachWayByItsKindRoleAndAge(String text, String product) {
		double expected = 1;
		for (String factor : product.split("\\*")) {
			expected *= Double.parseDouble(factor.strip());
		}

		assertThat(bits(channel(List.of("(a:Account), (b:Account)", text)), 0)).isCloseTo(expected, FIVE_YEARS);
	}

	@ParameterizedTest
	@CsvSource({ "2018, true, 1", "2019-07-01, true, .7", ", true, .7", "2018, false, .7" })
	void needsSomeoneWhoIsKnownToHaveBeenThereInTimeAndStillIs(String since, boolean current, double path) {
		String day = (since != null) ? "since: '" + since + "', " : "";

		assertThat(bits(channel(
				List.of("""
						(a:Account)<-[:EMPLOYED_AT {current: true}]-(p:Person)-[:EMPLOYED_AT {until: '2019-07-01'}]->(b:Account),
						(b)<-[:EMPLOYED_AT {%s current: %s}]-(q:Person)"""
					.formatted(day, current))),
				0))
			.isCloseTo(path * 0.4 * 0.5, FIVE_YEARS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{title: 'CTO'} | {title: 'VP'} | one of its present or former executives works or worked at your best customer b",
			"{title: 'CTO', until: '2020'} | {title: 'VP'} | one of its former executives works or worked at your best customer b",
			"{title: 'CTO', current: true} | {title: 'VP', until: '2020'} | one of its executives worked at your best customer b until 2020",
			"{title: 'CTO', current: true} | {title: 'VP', current: true} | one of its executives also works at your best customer b",
			"{title: 'CTO'} | {title: 'VP', current: true} | one of the vice presidents of your best customer b works or worked here" })
	void doesNotSayThatAPersonLeftWhenTheEndIsUnknown(String here, String there, String text) {
		PeopleChannel channel = channel(List
			.of("(a:Account)<-[:EMPLOYED_AT %s]-(p:Person)-[:EMPLOYED_AT %s]->(b:Account)".formatted(here, there)));

		assertThat(text(channel)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "current: true | current: true | works with | ''",
					"current: true, since: '2015' | current: true | works with | ''",
					"current: true, since: '2015' | current: true, since: '2018' | works with | ' since 2018'",
					"until: '2020' | current: true, since: '2018' | worked with | ' until 2020'" })
	void saysSinceWhenTwoWorkTogetherOnlyWhenBothStartsAreKnown(String own, String other, String verb, String when) {
		PeopleChannel channel = channel(List.of("""
				(a:Account)<-[:EMPLOYED_AT {title: 'CTO', current: true}]-(p:Person)-[:EMPLOYED_AT {%s}]->(b:Account),
				(b)<-[:EMPLOYED_AT {title: 'VP Sales', %s}]-(q:Person)""".formatted(own, other)));

		assertThat(text(channel))
			.isEqualTo("one of its executives " + verb + " one of the vice presidents of your best customer b" + when);
	}

	private static String text(PeopleChannel channel) {
		return channel.parts(0).getFirst().source().text();
	}

	@Test
	void findsTheTieOfEachOfManyPeople() {
		List<String> parts = new ArrayList<>(List.of("(a:Account), (b:Account)"));
		for (int pair = 0; pair < 150; pair++) {
			parts.add("""
					(a)<-[:EMPLOYED_AT {current: true}]-(p%1$d:Person)-[:KNOWS]->(q%1$d:Person),
					(q%1$d)-[:EMPLOYED_AT {current: true}]->(b)""".formatted(pair));
		}
		PeopleChannel channel = channel(parts);

		assertThat(channel.parts(0)).hasSize(150)
			.extracting((part) -> part.weight() / (double) FixedPoint.BIT)
			.allSatisfy((bits) -> assertThat(bits).isCloseTo(0.8 * 0.4, within(1e-6)));
		assertThat(bits(channel, 0)).isCloseTo(150 * 0.8 * 0.4, within(1e-3));
	}

	@Test
	void countsLessWhereMostPeopleHaveNoTie() {
		List<String> parts = crowded(CTO, "a", 3);
		PeopleChannel channel = channel(parts);

		// at a 4 people, 3 of them without a tie; at b 1: mean 2.5
		assertThat(bits(channel, 0)).isCloseTo(0.5 / Math.sqrt(1 + 3 / (0.4 * 2.5)), FIVE_YEARS);
	}

	/**
	 * Adds people without ties.
	 */
	private static List<String> crowded(String text, String account, int more) {
		List<String> parts = new ArrayList<>(List.of(text));
		for (int person = 0; person < more; person++) {
			parts.add("(%s%d:Person)-[:EMPLOYED_AT {current: %s}]->(%s)".formatted(account, person, account.equals("a"),
					account));
		}
		return parts;
	}

	private static PeopleChannel channel(List<String> parts) {
		Snapshot snapshot = GraphText.snapshot(parts.toArray(String[]::new));
		BestCustomers best = BestCustomers.of(IntStream.range(1, snapshot.accounts()).toArray(), "all but a");
		return new PeopleChannel(new ProximityContext(snapshot, best, TODAY, Naming.BEST_CUSTOMERS),
				PeopleSettings.defaults());
	}

	private static double bits(PeopleChannel channel, int account) {
		return channel.bits()[account] / (double) FixedPoint.BIT;
	}

}

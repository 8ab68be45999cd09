package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class PastMarketTests {

	private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	private static final Snapshot WHOLE = GraphText.snapshot(
			"""
					(acme:Account {industry: 'Software', headcountMin: 50, headcountMax: 90, foundedYear: 1999}), (beta:Account), (gamma:Account),
					(acme)-[:USES]->(kafka:Technology {category: 'Streaming'}), (acme)-[:USES]->(spark:Technology {category: 'Batch'}),
					(beta)-[:USES]->(kafka),
					(ada:Person)-[:EMPLOYED_AT {since: '2015', until: '2021'}]->(acme), (ada)-[:EMPLOYED_AT {since: '2021', current: true}]->(beta),
					(bob:Person)-[:EMPLOYED_AT {until: '2018'}]->(acme), (bob)-[:EMPLOYED_AT {current: true, title: 'CTO'}]->(beta),
					(eve:Person)-[:EMPLOYED_AT {since: '2019'}]->(gamma),
					(ada)-[:KNOWS {since: '2019'}]->(bob), (ada)-[:KNOWS {since: '2022'}]->(eve), (bob)-[:KNOWS]->(eve),
					(acme)-[:REFERRED {on: '2019-12-31'}]->(beta), (acme)-[:REFERRED {on: '2020'}]->(gamma), (beta)-[:REFERRED]->(gamma),
					(acme)-[:IS_CUSTOMER]->(:Customer {since: '2018', until: '2021', revenueUsd: 7.5, pin: 'PINNED'}),
					(beta)-[:IS_CUSTOMER]->(:Customer {since: '2020'}), (gamma)-[:IS_CUSTOMER]->(:Customer)""");

	private final PastMarket past = PastMarket.of(WHOLE, useDays("acme kafka 2019-05, acme spark 2020-01-01"), DAY);

	private final Snapshot market = this.past.snapshot();

	@Test
	void keepsOnlyLinksOlderThanTheDay() {
		assertThat(targets(Relation.USES, "acme")).containsExactly("kafka");
		assertThat(targets(Relation.USES, "beta")).isEmpty();
		assertThat(targets(Relation.REFERRED, "acme")).containsExactly("beta");
		assertThat(targets(Relation.REFERRED, "beta")).isEmpty();
		assertThat(targets(Relation.KNOWS, "ada")).containsExactly("bob");
		assertThat(targets(Relation.KNOWS, "bob")).containsExactly("ada");
	}

	@Test
	void agreesFromBothSidesAndInCategories() {
		assertThat(targets(Relation.USES_CATEGORY, "acme")).hasSize(1);
		for (Relation relation : Relation.values()) {
			if (relation.bothWays()) {
				assertThat(this.market.backlinks(relation).size()).isEqualTo(this.market.links(relation).size());
			}
		}
	}

	@Test
	void letsJobsLastThatEndLater() {
		Links jobs = this.market.links(Relation.EMPLOYED_AT);

		assertThat(targets(Relation.EMPLOYED_AT, "ada")).containsExactly("acme");
		assertThat(jobs.until(jobs.begin(row(Relation.EMPLOYED_AT, "ada")))).isEqualTo(Days.OPEN);
	}

	@Test
	void keepsJobsThatAreKnownToHaveEndedBefore() {
		assertThat(targets(Relation.EMPLOYED_AT, "bob")).containsExactly("acme");
		assertThat(targets(Relation.EMPLOYED_AT, "eve")).containsExactly("gamma");
	}

	@Test
	void knowsTheCustomersOfTheTimeButNotTheirLaterValue() {
		assertThat(this.market.customers()).containsExactly(this.market.find("acme"));
		assertThat(this.market.customer(this.market.find("acme"))).satisfies((facts) -> {
			assertThat(facts.revenueUsd()).isNull();
			assertThat(facts.pinned()).isFalse();
			assertThat(facts.until()).isEqualTo(Days.UNKNOWN);
		});
	}

	@Test
	void forgetsNumbersThatGrow() {
		int acme = this.market.find("acme");

		assertThat(this.market.quantity(AccountQuantity.HEADCOUNT).low(acme)).isNaN();
		assertThat(this.market.quantity(AccountQuantity.FOUNDED_YEAR).low(acme)).isEqualTo(1999);
		assertThat(this.market.attribute(AccountAttribute.INDUSTRY).code(acme)).isPositive();
	}

	@Test
	void countsAndNamesWhatIsLeftOut() {
		assertThat(this.past.leftOut()).contains(new LeftOut("uses of technologies", 1, 1, 1),
				new LeftOut("jobs", 1, 1, 3), new LeftOut("acquaintances", 1, 1, 1), new LeftOut("referrals", 1, 1, 1),
				new LeftOut("job titles and other traits of people", 1, 0, 0),
				new LeftOut("headcounts of accounts", 1, 0, 0));
		assertThat(this.past.leftOut()).extracting(LeftOut::subject).doesNotContain("visits", "revenues of accounts");
	}

	@Test
	void leavesTheWholeAsItWas() {
		assertThat(WHOLE.links(Relation.USES).size()).isEqualTo(3);
		assertThat(WHOLE.customers()).hasSize(3);
	}

	@Test
	void leavesOutCustomersSinceAnUnknownDay() {
		SplitByDate split = new SplitByDate(WHOLE, this.past, true, List.of());

		assertThat(split.targets()).containsExactly(WHOLE.find("beta"));
		assertThat(split.get(0).others()).isEmpty();
		assertThat(split.leftOut()).contains(new LeftOut("customers", 1, 0, 2));
	}

	private static Map<Relation, int[]> useDays(String known) {
		Links uses = WHOLE.links(Relation.USES);
		int[] days = IntStream.range(0, uses.size()).map((position) -> Days.UNKNOWN).toArray();
		for (String use : known.split(", ")) {
			String[] parts = use.split(" ");
			days[uses.seek(WHOLE.find(parts[0]), WHOLE.names(NodeKind.TECHNOLOGY).find(parts[1]))] = Days.of(parts[2]);
		}
		return Map.of(Relation.USES, days, Relation.CONTRIBUTES_TO, new int[0], Relation.MAKES, new int[0]);
	}

	private int row(Relation relation, String id) {
		return this.market.names(relation.from()).find(id);
	}

	private List<String> targets(Relation relation, String id) {
		Links links = this.market.links(relation);
		int row = row(relation, id);
		return Arrays.stream(IntStream.range(links.begin(row), links.end(row)).map(links::target).toArray())
			.mapToObj(this.market.names(relation.to())::id)
			.toList();
	}

}

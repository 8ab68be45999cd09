package dev.icpgraph.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotTests {

	@Test
	void numbersAccountsInAscendingOrderOfTheirIds() {
		Snapshot snapshot = GraphText.snapshot("(`zeta.de`:Account), (alpha:Account), (`beta.io`:Account)");

		assertThat(snapshot.accounts()).isEqualTo(3);
		assertThat(snapshot.accountId(0)).isEqualTo("alpha");
		assertThat(snapshot.find("beta.io")).isEqualTo(1);
		assertThat(snapshot.find("BETA.io")).isEqualTo(-1);
		assertThat(snapshot.find("zeta")).isEqualTo(-1);
	}

	@Test
	void givesAttributesThatDifferOnlyInCaseOneCodeAndUnknownTheCodeZero() {
		Snapshot snapshot = GraphText.snapshot(
				"(a:Account {industry: 'Software'}), (b:Account {industry: 'software'}), (c:Account), (d:Account {industry: 'Retail'})");

		AttributeColumn industry = snapshot.attribute(AccountAttribute.INDUSTRY);

		assertThat(industry.code(0)).isEqualTo(industry.code(1)).isEqualTo(industry.find("SOFTWARE"));
		assertThat(industry.code(2)).isZero();
		assertThat(industry.value(industry.code(3))).isEqualTo("Retail");
		assertThat(industry.value(industry.code(0))).isEqualTo("Software");
		assertThat(industry.find("Mining")).isEqualTo(-1);
	}

	@Test
	void knowsTheNameOfAnAccountAndItsUnknownValues() {
		Snapshot snapshot = GraphText.snapshot("""
				(`acme.com`:Account {domain: 'acme.com', name: 'Acme'}), (`crm-7`:Account {domain: 'beta.io'}),
				(`crm-8`:Account {name: 'crm-8'})""");

		assertThat(snapshot.accountDomain(snapshot.find("acme.com"))).isEqualTo("acme.com");
		assertThat(snapshot.accountName(snapshot.find("acme.com"))).isEqualTo("Acme");
		assertThat(snapshot.accountDomain(snapshot.find("crm-7"))).isEqualTo("beta.io");
		assertThat(snapshot.accountName(snapshot.find("crm-7"))).isNull();
		assertThat(snapshot.accountDomain(snapshot.find("crm-8"))).isNull();
		assertThat(snapshot.accountName(snapshot.find("crm-8"))).isEqualTo("crm-8");
	}

	@Test
	void keepsExactNumbersBandsAndOpenBandsAndTellsUnknownApart() {
		Snapshot snapshot = GraphText.snapshot(
				"""
						(exact:Account {headcountMin: 120, headcountMax: 120}), (band:Account {headcountMin: 51, headcountMax: 200}),
						(open:Account {headcountMin: 10001}), (unknown:Account), (grows:Account {growthPercent: -2.5})""");

		QuantityColumn headcount = snapshot.quantity(AccountQuantity.HEADCOUNT);

		assertThat(headcount.low(snapshot.find("exact"))).isEqualTo(120)
			.isEqualTo(headcount.high(snapshot.find("exact")));
		assertThat(headcount.low(snapshot.find("band"))).isEqualTo(51);
		assertThat(headcount.high(snapshot.find("band"))).isEqualTo(200);
		assertThat(headcount.high(snapshot.find("open"))).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(headcount.low(snapshot.find("unknown"))).isNaN();
		assertThat(snapshot.quantity(AccountQuantity.GROWTH_PERCENT).high(snapshot.find("grows"))).isEqualTo(-2.5);
	}

	@Test
	void leadsFromAccountsToTechnologiesAndBack() {
		Snapshot snapshot = GraphText.snapshot(
				"""
						(a:Account)-[:USES]->(kafka:Technology {name: 'Apache Kafka', category: 'Streaming', firstReleasedYear: 2011}),
						(a)-[:USES]->(spark:Technology), (b:Account)-[:USES]->(kafka), (b)-[:USES]->(kafka), (c:Account)""");
		Names technologies = snapshot.names(NodeKind.TECHNOLOGY);
		int kafka = technologies.find("KAFKA");
		Links uses = snapshot.links(Relation.USES);
		Links users = snapshot.backlinks(Relation.USES);

		assertThat(technologies.label(kafka)).isEqualTo("Apache Kafka");
		assertThat(snapshot.firstReleasedYear(kafka)).isEqualTo(2011);
		assertThat(uses.size()).isEqualTo(3);
		assertThat(uses.degree(snapshot.find("c"))).isZero();
		assertThat(uses.has(snapshot.find("b"), kafka)).isTrue();
		assertThat(uses.has(snapshot.find("b"), technologies.find("spark"))).isFalse();
		assertThat(users.degree(kafka)).isEqualTo(2);
		assertThat(users.target(users.begin(kafka) + 1)).isEqualTo(snapshot.find("b"));
		assertThat(snapshot.names(NodeKind.CATEGORY)
			.label(snapshot.links(Relation.IN_CATEGORY).target(snapshot.links(Relation.IN_CATEGORY).begin(kafka))))
			.isEqualTo("Streaming");
	}

	@Test
	void keepsKindDayAndAmountOfEachLinkInBothDirections() {
		Snapshot snapshot = GraphText.snapshot("""
				(a:Account)-[:REFERRED {kind: 'CUSTOMER', on: '2020-05'}]->(b:Account), (c:Account)-[:REFERRED]->(b),
				(a)-[:MADE_VISIT]->(:Visit {on: '2026-10-03', pages: 7}),
				(a)-[:PARTICIPATED_IN {role: 'SPONSORED'}]->(kubecon:Event {name: 'KubeCon', startsOn: '2021'})""");
		Links referrers = snapshot.backlinks(Relation.REFERRED);
		Links visits = snapshot.links(Relation.MADE_VISIT);
		Links participations = snapshot.links(Relation.PARTICIPATED_IN);

		int first = referrers.begin(1);
		assertThat(referrers.target(first)).isZero();
		assertThat(referrers.kind(first)).isEqualTo(referrers.kinds().find("customer"));
		assertThat(referrers.day(first)).isEqualTo(LocalDate.of(2020, 5, 1).toEpochDay());
		assertThat(referrers.kind(first + 1)).isEqualTo(-1);
		assertThat(referrers.day(first + 1)).isEqualTo(Links.UNKNOWN);
		assertThat(visits.amount(visits.begin(0))).isEqualTo(7);
		assertThat(visits.day(visits.begin(0))).isEqualTo(LocalDate.of(2026, 10, 3).toEpochDay());
		assertThat(participations.day(participations.begin(0))).isEqualTo(LocalDate.of(2021, 1, 1).toEpochDay());
	}

	@Test
	void keepsJobsWithLevelAndDatesFromBothSides() {
		Snapshot snapshot = GraphText.snapshot("""
				(ada:Person)-[:EMPLOYED_AT {title: 'CTO', since: '2019-02', until: '2022'}]->(acme:Account),
				(ada)-[:EMPLOYED_AT {title: 'Advisor', current: true}]->(beta:Account),
				(bob:Person)-[:EMPLOYED_AT {current: false}]->(beta)""");
		Links jobs = snapshot.links(Relation.EMPLOYED_AT);
		Links staff = snapshot.backlinks(Relation.EMPLOYED_AT);

		assertThat(jobs.kinds().label(jobs.kind(0))).isEqualTo("C_LEVEL");
		assertThat(jobs.day(0)).isEqualTo(Days.of("2019-02"));
		assertThat(jobs.until(0)).isEqualTo(Days.of("2022"));
		assertThat(staff.degree(snapshot.find("beta"))).isEqualTo(2);
		int ada = staff.begin(snapshot.find("beta"));
		assertThat(snapshot.names(NodeKind.PERSON).id(staff.target(ada))).isEqualTo("ada");
		assertThat(staff.until(ada)).isEqualTo(Days.OPEN);
		assertThat(staff.day(ada)).isEqualTo(Links.UNKNOWN);
		assertThat(staff.until(ada + 1)).isEqualTo(Links.UNKNOWN);
		assertThat(staff.kind(ada + 1)).isEqualTo(-1);
	}

	@Test
	void leadsFromAPersonToAllAcquaintancesFromEitherSide() {
		Snapshot snapshot = GraphText
			.snapshot("(a:Person)-[:KNOWS {since: '2020'}]->(b:Person), (c:Person)-[:KNOWS]->(a)");
		Links knows = snapshot.links(Relation.KNOWS);

		assertThat(knows.degree(0)).isEqualTo(2);
		assertThat(knows.target(knows.begin(1))).isZero();
		assertThat(knows.day(knows.begin(1))).isEqualTo(knows.day(0)).isEqualTo(Days.of("2020"));
		assertThat(knows.target(knows.begin(2))).isZero();
	}

	@Test
	void countsAnEventForTheEmployerOfThatDay() {
		Snapshot snapshot = GraphText.snapshot("""
				(kubecon:Event {startsOn: '2020-06'})<-[:PARTICIPATED_IN {role: 'SPOKE'}]-(ada:Person),
				(ada)-[:EMPLOYED_AT {since: '2018', until: '2020'}]->(then:Account),
				(ada)-[:EMPLOYED_AT {since: '2020-07', current: true}]->(now:Account),
				(ada)-[:EMPLOYED_AT]->(whenever:Account)""");
		Links events = snapshot.links(Relation.PARTICIPATED_IN);

		assertThat(events.size()).isEqualTo(1);
		assertThat(events.degree(snapshot.find("then"))).isEqualTo(1);
	}

	@Test
	void keepsTheFactsAboutCustomers() {
		Snapshot snapshot = GraphText.snapshot("(a:Account)",
				"""
						(b:Account)-[:IS_CUSTOMER]->(:Customer {since: '2019-03', until: '2021', revenueUsd: 1200.5, pin: 'PINNED'})""");

		CustomerFacts facts = Objects.requireNonNull(snapshot.customer(1));

		assertThat(snapshot.customers()).containsExactly(1);
		assertThat(snapshot.customer(0)).isNull();
		assertThat(facts.revenueUsd()).isEqualTo(1200.5);
		assertThat(facts.marginUsd()).isNull();
		assertThat(facts.pinned()).isTrue();
		assertThat(facts.active(Days.of("2020-12-31"))).isTrue();
		assertThat(facts.active(Days.of("2021-01-01"))).isFalse();
		assertThat(facts.active(Days.of("2019-02"))).isFalse();
	}

	@Test
	void holdsMoreThan65536Technologies() {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (int technology = 0; technology < 70_000; technology++) {
			builder.link(Relation.USES, "a" + technology % 3, "t" + technology);
		}
		Snapshot snapshot = builder.build(1, Instant.EPOCH);
		Links uses = snapshot.links(Relation.USES);

		assertThat(uses.narrowTargets()).isNull();
		assertThat(uses.size()).isEqualTo(70_000);
		assertThat(uses.has(69_999 % 3, snapshot.names(NodeKind.TECHNOLOGY).find("t69999"))).isTrue();
	}

	@Test
	void isEmptyBeforeAnythingIsLoaded() {
		Snapshot snapshot = Snapshot.empty();

		assertThat(snapshot.accounts()).isZero();
		assertThat(snapshot.links(Relation.USES).size()).isZero();
		assertThat(snapshot.find("acme")).isEqualTo(-1);
	}

	@Test
	void isTheSameWhateverTheOrderOfTheInput() {
		Snapshot one = new SnapshotBuilder().account("b", Map.of("industry", "Retail"))
			.node(NodeKind.TECHNOLOGY, "kafka", "Kafka")
			.link(Relation.USES, "a", "kafka")
			.link(Relation.REFERRED, "a", "b", "CUSTOMER", 10, Links.UNKNOWN)
			.link(Relation.REFERRED, "a", "b")
			.build(1, Instant.EPOCH);
		Snapshot other = new SnapshotBuilder().link(Relation.REFERRED, "a", "b")
			.link(Relation.USES, "a", "kafka")
			.link(Relation.USES, "a", "kafka")
			.link(Relation.REFERRED, "a", "b", "CUSTOMER", 10, Links.UNKNOWN)
			.account("b", Map.of("industry", "Retail"))
			.node(NodeKind.TECHNOLOGY, "kafka", "Kafka")
			.build(1, Instant.EPOCH);

		assertThat(other).usingRecursiveComparison().withEqualsForType(Double::equals, Double.class).isEqualTo(one);
	}

}

package dev.icpgraph.introduction;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pine, Oak and Elm are in tier 1, largest first; Ash is not. Acme and Birch are
 * customers.
 */
@IntegrationTest
class TierOneIT {

	private static final GraphText MARKET = GraphText
		.of("""
				(us:Account {name: 'Us', domain: 'ours.example', headcountMin: 900, headcountMax: 900}),
				(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800}), (oak:Account {name: 'Oak', headcountMin: 700, headcountMax: 700}),
				(elm:Account {name: 'Elm', headcountMin: 600, headcountMax: 600}), (ash:Account {name: 'Ash', headcountMin: 100, headcountMax: 100}),
				(acme:Account {name: 'Acme'})-[:IS_CUSTOMER]->(:Customer {since: '2019-06', nps: 10.0, orders: 3, goodToWorkWith: 0.9}),
				(birch:Account {name: 'Birch'})-[:IS_CUSTOMER]->(:Customer {since: '2026-03', nps: 9.0}),
				(cedar:Account {name: 'Cedar'})-[:IS_CUSTOMER]->(:Customer {nps: 10.0}),
				(dune:Account {name: 'Dune'})-[:IS_CUSTOMER]->(:Customer {nps: 8.0}),
				(left:Account {name: 'Left'})-[:IS_CUSTOMER]->(:Customer {nps: 10.0, until: '2025'}),
				(cedar)-[:REFERRED {key: '', on: '2026-01'}]->(birch),
				(ann:Person {name: 'Ann'})-[:EMPLOYED_AT {key: '', current: true, title: 'Seller'}]->(us),
				(bob:Person {name: 'Bob'})-[:EMPLOYED_AT {key: '', current: true}]->(acme),
				(otto:Person {name: 'Otto'})-[:EMPLOYED_AT {key: '', current: true, title: 'CTO'}]->(oak),
				(ella:Person {name: 'Ella'})-[:EMPLOYED_AT {key: '', current: true, title: 'Engineer'}]->(elm),
				(ann)-[:KNOWS {key: ''}]->(ella), (bob)-[:KNOWS {key: ''}]->(otto),
				(next:Event {name: 'DevConf 2027', series: 'DevConf', startsOn: '2027-06-01'}),
				(last:Event {name: 'DevConf 2026', series: 'DevConf', startsOn: '2026-06-01'}),
				(month:Event {name: 'Meetup', startsOn: '2026-11'}), (past:Event {name: 'Old', series: 'DevConf', startsOn: '2020-06-01'}),
				(oak)-[:PARTICIPATED_IN {key: ''}]->(next), (otto)-[:PARTICIPATED_IN {key: ''}]->(next), (ella)-[:PARTICIPATED_IN {key: ''}]->(next),
				(ash)-[:PARTICIPATED_IN {key: ''}]->(month), (pine)-[:PARTICIPATED_IN {key: ''}]->(month),
				(pine)-[:PARTICIPATED_IN {key: ''}]->(last), (oak)-[:PARTICIPATED_IN {key: ''}]->(last), (pine)-[:PARTICIPATED_IN {key: ''}]->(past),
				(ann)-[:PARTICIPATED_IN {key: ''}]->(next), (acme)-[:PARTICIPATED_IN {key: ''}]->(next), (left)-[:PARTICIPATED_IN {key: ''}]->(next)""");

	private static final String DEFINITION = """
			{product: "Suite", filters: [], signals: [{name: "Large", kind: FIT, weight: 1, measure: {headcount: {gte: 500}}}],
			 tiers: {capacity: {tier1: 3, tier2: 1}}}""";

	@Autowired
	HttpGraphQlTester client;

	@Autowired
	ScoringFixture scoring;

	private String icp = "";

	@BeforeEach
	void market() {
		this.scoring.load(MARKET);
		this.icp = IcpFixture.save(this.client, DEFINITION);
	}

	@Test
	void listsRoutesToTierOneStrongestFirst() {
		ask("introductionList(icp: $icp)",
				"text reached leftOut accounts { account { name } strength text introductions { kind } }")
			.path("introductionList")
			.matchesJson(
					"""
							{"text": "2 of 3 tier-1 prospects have a route of introduction", "reached": 2, "leftOut": 0, "accounts": [
							  {"account": {"name": "Oak"}, "introductions": [{"kind": "ACQUAINTANCE"}, {"kind": "SHARED_EVENT"}]},
							  {"account": {"name": "Elm"}, "introductions": [{"kind": "ACQUAINTANCE"}, {"kind": "SHARED_EVENT"}]},
							  {"account": {"name": "Pine"}, "strength": 0.0, "text": "no route is known from you or your customers", "introductions": []}]}""");
	}

	@Test
	void looksAtTheBestOnlyAndCountsTheOthers() {
		ask("introductionList(icp: $icp, first: 1, routes: 1)", "text leftOut accounts { rank account { name } }")
			.path("introductionList")
			.matchesJson(
					"""
							{"text": "1 of 1 tier-1 prospect has a route of introduction; 2 more were not searched", "leftOut": 2}""");
	}

	@Test
	void leavesOurOwnAccountOut() {
		ask("introductionList(icp: $icp)", "accounts { account { name } }")
			.path("introductionList.accounts[*].account.name")
			.entityList(String.class)
			.satisfies((names) -> assertThat(names).doesNotContain("Us"));
	}

	@Test
	void findsEventsWhereMostProspectsWillBe() {
		ask("upcomingEvents(icp: $icp)",
				"event { name } tierOne tierOneExpected text prospects { party { account { name } person { name } } } expected { party { account { name } } } openers { party { account { name } person { name } ours } link { type } }")
			.path("upcomingEvents")
			.matchesJson(
					"""
							[{"event": {"name": "DevConf 2027"}, "tierOne": 2, "tierOneExpected": 1,
							  "text": "DevConf 2027 in June 2027: 2 tier-1 prospects take part, and 1 more took part in an earlier one; your people there: Ann; your customers there: Acme",
							  "prospects": [{"party": {"account": {"name": "Elm"}, "person": {"name": "Ella"}}}, {"party": {"account": {"name": "Oak"}, "person": null}},
							                {"party": {"account": {"name": "Oak"}, "person": {"name": "Otto"}}}],
							  "expected": [{"party": {"account": {"name": "Pine"}}}],
							  "openers": [{"party": {"account": {"name": "Us"}, "person": {"name": "Ann"}, "ours": true}, "link": {"type": "PARTICIPATED_IN"}},
							              {"party": {"account": {"name": "Acme"}, "person": null, "ours": false}}]},
							 {"event": {"name": "Meetup"}, "tierOne": 1, "tierOneExpected": 0,
							  "text": "Meetup in November 2026: 1 tier-1 prospect takes part; your people there: none known; your customers there: none known"}]""");
	}

	@Test
	void asksPromotersWhoHaveReferredNobodyYet() {
		ask("likelyReferrers(icp: $icp)", "account { name } nps text doors { name }").path("likelyReferrers")
			.matchesJson(
					"""
							[{"account": {"name": "Acme"}, "nps": 10.0, "doors": [{"name": "Oak"}, {"name": "Elm"}],
							  "text": "NPS 10 of 10; a customer for 7 years; ordered 3 times; good to work with; can introduce you to 2 tier-1 prospects: Oak and Elm"},
							 {"account": {"name": "Birch"}, "nps": 9.0, "doors": [],
							  "text": "NPS 9 of 10; a customer for less than a year; came through a referral by Cedar"}]""");
		this.client.document("{ likelyReferrers(first: 1) { account { name } doors { name } } }")
			.execute()
			.path("likelyReferrers")
			.matchesJson("[{\"account\": {\"name\": \"Acme\"}, \"doors\": []}]");
	}

	@Test
	void saysWhyNoEventIsComing() {
		assertThat(why("whyNoUpcomingEvents(icp: $icp)")).isNull();
		assertThat(whyNoEvent("(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800})"))
			.isEqualTo("No event is known: load events.csv and participations.csv.");
		assertThat(whyNoEvent("""
				(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800}),
				(old:Event {name: 'Old', startsOn: '2020-06-01'}), (some:Event {name: 'Some'})""")).isEqualTo(
				"None of the 2 known events is on 2026-11-01 or later; 1 has no date: load the next ones in events.csv.");
		assertThat(whyNoEvent("""
				(pine:Account {name: 'Pine', headcountMin: 800, headcountMax: 800}),
				(next:Event {name: 'Next', startsOn: '2027'})""")).isEqualTo(
				"1 event is coming up, but no tier-1 prospect (1 looked at) takes part, or took part in the same series lately: load participations.csv.");
		assertThat(whyNoEvent("(acme:Account {name: 'Acme'})-[:IS_CUSTOMER]->(:Customer)"))
			.isEqualTo("No prospect is in tier 1.");
	}

	private @Nullable String whyNoEvent(String market) {
		this.scoring.load(GraphText.of(market));
		this.icp = IcpFixture.save(this.client, DEFINITION);
		return why("whyNoUpcomingEvents(icp: $icp)");
	}

	@Test
	void saysWhyNoCustomerCanBeAsked() {
		assertThat(why("whyNoLikelyReferrers")).isNull();
		assertThat(whyNobody("")).isEqualTo("No active customer is known: load customers.csv.");
		assertThat(whyNobody(", (acme)-[:IS_CUSTOMER]->(:Customer {since: '2019'})"))
			.isEqualTo("No active customer (1 known) has an NPS: fill 'nps' in customers.csv.");
		assertThat(whyNobody(", (acme)-[:IS_CUSTOMER]->(:Customer {nps: 7.0})"))
			.isEqualTo("No active customer gives an NPS of 9 or 10: the highest of 1 score is 7.");
		assertThat(whyNobody(", (acme)-[:IS_CUSTOMER]->(:Customer {nps: 9.0}), (acme)-[:REFERRED {key: ''}]->(oak)"))
			.isEqualTo("All active promoters (1) have made a referral already: see 'referrers'.");
	}

	private @Nullable String whyNobody(String facts) {
		this.scoring.load(GraphText.of("(acme:Account {name: 'Acme'}), (oak:Account {name: 'Oak'})" + facts));
		this.icp = IcpFixture.save(this.client, DEFINITION);
		return why("whyNoLikelyReferrers");
	}

	private @Nullable String why(String query) {
		GraphQlTester.Response answer = this.client.document("query ($icp: ID!) { icp(id: $icp) { id } " + query + " }")
			.variable("icp", this.icp)
			.execute();
		return (String) answer.path("").entity(Map.class).get().get(query.replaceFirst("\\(.*", ""));
	}

	private GraphQlTester.Response ask(String query, String fields) {
		return this.client.document("query ($icp: ID!) { " + query + " { " + fields + " } }")
			.variable("icp", this.icp)
			.execute();
	}

}

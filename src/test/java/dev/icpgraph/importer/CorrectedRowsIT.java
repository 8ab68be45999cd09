package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Later files complete and correct what earlier ones say: they erase nothing by omission
 * and create no second link for one fact.
 */
@IntegrationTest
class CorrectedRowsIT {

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void aFormerEmployeeStaysGoneInFilesThatOmitTheEnd() {
		this.files.send("employments.csv", "person,account,title,since,until",
				"ada@lyn.example,lyn.example,CTO,2015,2019");

		this.files.send("employments.csv", "person,account,title,since,department",
				"ada@lyn.example,lyn.example,CTO,2015,IT");
		this.files.send("employments.csv", "person,account,title,since,until,current",
				"ada@lyn.example,lyn.example,CTO,2015,,");
		this.files.send("employments.csv", "person,account", "ada@lyn.example,lyn.example");

		assertThat(jobs()).containsExactly("CTO 2015-2019 false IT");
	}

	@Test
	void aLaterRowOfTheSameFileErasesNoDateOfAnEarlierOne() {
		this.files.send("customers.csv", "account,since,until,orders", "lyn.example,2020-05,2022-03,",
				"lyn.example,,,3", "lyn.example,2020,2022,");
		this.files.send("account_technologies.csv", "account,technology,since,last_seen",
				"lyn.example,Kafka,2020-05,2026-10-01", "lyn.example,Kafka,,", "lyn.example,Kafka,2020,2026");

		assertThat(this.graph.values("MATCH (c:Customer) RETURN c.since + ' ' + c.until + ' ' + c.orders AS text"))
			.containsExactly("2020-05 2022-03 3");
		assertThat(this.graph.values("MATCH ()-[u:USES]->() RETURN u.since + ' ' + u.lastSeen AS text"))
			.containsExactly("2020-05 2026-10-01");
	}

	@Test
	void aLessPreciseDateChangesNothing() {
		this.files.send("customers.csv", "account,since,until,nps,nps_on", "lyn.example,2020-05,2022-03,9,2021-01-05");
		this.files.send("account_technologies.csv", "account,technology,since,last_seen",
				"lyn.example,Kafka,2020-05,2026-10-01");
		this.files.send("partnerships.csv", "account,partner,since", "lyn.example,Hooli,2020-05");
		this.files.send("events.csv", "event,starts_on", "devnight,2026-05-06");
		this.files.send("participations.csv", "event,account,role,on", "devnight,lyn.example,SPONSORED,2026-05-06");
		this.files.send("acquaintances.csv", "person,other_person,since", "ada@lyn.example,bo@lyn.example,2020-05");

		assertThat(List.of(
				this.files.send("customers-2.csv", "account,since,until,nps,nps_on", "lyn.example,2020,2022,9,2021-01"),
				this.files.send("account_technologies-2.csv", "account,technology,since,last_seen",
						"lyn.example,Kafka,2020,2026"),
				this.files.send("partnerships-2.csv", "account,partner,since", "lyn.example,Hooli,2020"),
				this.files.send("events-2.csv", "event,starts_on", "devnight,2026-05"),
				this.files.send("participations-2.csv", "event,account,role,on", "devnight,lyn.example,SPONSORED,2026"),
				this.files.send("acquaintances-2.csv", "person,other_person,since",
						"ada@lyn.example,bo@lyn.example,2020")))
			.allSatisfy((it) -> assertThat(it.rowsUnchanged()).as(it.file()).isEqualTo(1));
	}

	@Test
	void anEmployeeMarkedAsGoneStaysGoneInAFileWithoutEnds() {
		this.files.send("employments.csv", "person,account,title,current", "ada@lyn.example,lyn.example,CTO,false");

		this.files.send("employments.csv", "person,account,title,until", "ada@lyn.example,lyn.example,CTO,");

		assertThat(jobs()).containsExactly("CTO - false -");
	}

	@Test
	void aJobThatEndsIsNoLongerCurrentAndOneThatGoesOnHasNoEnd() {
		this.files.send("employments.csv", "person,account,title", "ada@lyn.example,lyn.example,CTO");
		this.files.send("employments.csv", "person,account,title,until,current",
				"ada@lyn.example,lyn.example,CTO,2020,");
		assertThat(jobs()).containsExactly("CTO -2020 false -");

		this.files.send("employments.csv", "person,account,title,current", "ada@lyn.example,lyn.example,CTO,true");
		assertThat(jobs()).containsExactly("CTO - true -");
	}

	@Test
	void aLearnedOrCorrectedStartMakesNoSecondJob() {
		this.files.send("employments.csv", "person,account,title", "ada@lyn.example,lyn.example,Engineer");
		this.files.send("employments.csv", "person,account,title,since", "ada@lyn.example,lyn.example,Engineer,2021");
		assertThat(jobs()).containsExactly("Engineer 2021- true -");

		this.files.send("employments.csv", "person,account,title,since",
				"ada@lyn.example,lyn.example,Engineer,2021-05");
		this.files.send("employments.csv", "person,account,title,since", "ada@lyn.example,lyn.example,engineer,2021");
		assertThat(jobs()).containsExactly("engineer 2021-05- true -");

		this.files.send("employments.csv", "person,account,title,since",
				"ada@lyn.example,lyn.example,Engineer,2020-12");
		assertThat(jobs()).containsExactly("Engineer 2020-12- true -");
	}

	@Test
	void aTitleThatIsLearnedMakesNoSecondJobAndAnotherTitleDoes() {
		this.files.send("employments.csv", "person,account,since", "ada@lyn.example,lyn.example,2018");
		this.files.send("employments.csv", "person,account,title", "ada@lyn.example,lyn.example,Engineer");
		this.files.send("employments.csv", "person,account,title,since", "ada@lyn.example,lyn.example,CTO,2022");

		assertThat(jobs()).containsExactly("CTO 2022- true -", "Engineer 2018- true -");
	}

	@Test
	void aPersonWhoComesBackHasASecondJob() {
		this.files.send("employments.csv", "person,account,title,since,until",
				"ada@lyn.example,lyn.example,CTO,2010,2014");
		this.files.send("employments.csv", "person,account,title,since", "ada@lyn.example,lyn.example,CTO,2019");
		this.files.send("employments.csv", "person,account,title,department", "ada@lyn.example,lyn.example,CTO,IT");

		assertThat(jobs()).containsExactly("CTO 2010-2014 false -", "CTO 2019- true IT");
	}

	@Test
	void jobsOfOneFileNeverCorrectEachOther() {
		String[] rows = { "person,account,title,since", "ada@lyn.example,lyn.example,CTO,2015",
				"ada@lyn.example,lyn.example,CTO,2018", "ada@lyn.example,lyn.example,CTO," };
		this.files.send("employments.csv", rows);
		Import again = this.files.send("employments.csv", rows);

		assertThat(jobs()).containsExactly("CTO 2015- true -", "CTO 2018- true -");
		await().untilAsserted(() -> assertThat(Objects.requireNonNull(this.imports.find(again.key())).counts())
			.extracting(ImportCounts::rowsUnchanged)
			.isEqualTo(3L));
		assertThat(jobs()).hasSize(2);
	}

	@Test
	void aReferralInTwoFilesIsOne() {
		this.files.send("customers.csv", "account,since,referred_by", "fern.example,,lyn.example");
		this.files.send("customers.csv", "account,since,referred_by", "fern.example,2024-05,lyn.example");
		this.files.send("customers.csv", "account,since,referred_by", "fern.example,2024-06,lyn.example");
		assertThat(referrals()).containsExactly("lyn.example fern.example CUSTOMER 2024-06");

		this.files.send("referrals.csv", "referrer,referred,on", "lyn.example,fern.example,2024-03");
		this.files.send("customers.csv", "account,since,referred_by", "fern.example,2024-07,lyn.example");
		this.files.send("referrals.csv", "referrer,referred,kind,amount_usd", "lyn.example,fern.example,customer,500");
		assertThat(referrals()).containsExactly("lyn.example fern.example customer 2024-03");
	}

	@Test
	void aReferralInTwoFilesIsOneInEitherOrder() {
		this.files.send("referrals.csv", "referrer,referred", "lyn.example,fern.example");
		this.files.send("customers.csv", "account,since,referred_by", "fern.example,2024,lyn.example");
		this.files.send("referrals.csv", "referrer,referred,kind,on", "lyn.example,fern.example,PARTNER,2021",
				"lyn.example,fern.example,PARTNER,2023", "lyn.example,fern.example,PARTNER,2023-02");

		assertThat(referrals()).containsExactly("lyn.example fern.example CUSTOMER 2024",
				"lyn.example fern.example PARTNER 2021", "lyn.example fern.example PARTNER 2023-02");
	}

	@Test
	void aLeadershipChangeIsOneAtAnyPrecisionOfItsDate() {
		this.files.send("leadership_changes.csv", "account,role,change,on,person", "lyn.example,CTO,JOINED,2024,ada",
				"lyn.example,CTO,JOINED,2021,bea");
		this.files.send("leadership_changes.csv", "account,role,change,on", "lyn.example,cto,JOINED,2024-03");
		this.files.send("leadership_changes.csv", "account,role,change,on,person", "lyn.example,CTO,JOINED,2024-04,ada",
				"lyn.example,CTO,JOINED,2023,cid");

		assertThat(this.graph
			.values("""
					MATCH (:Account)-[:HAD_LEADERSHIP_CHANGE]->(c)-[:OF]->(p) RETURN p.id + ' ' + c.on AS it ORDER BY it"""))
			.containsExactly("ada 2024-04", "bea 2021", "cid 2023");
	}

	@Test
	void aStageWithADateLearnedLaterIsOne() {
		this.files.send("competitor_stages.csv", "account,competitor,stage", "lyn.example,Rivalix,LEFT");
		this.files.send("competitor_stages.csv", "account,competitor,stage,on", "lyn.example,rivalix,LEFT,2024",
				"lyn.example,Rivalix,CUSTOMER,2019");

		assertThat(this.graph.values("MATCH ()-[s:AT_STAGE]->() RETURN s.stage + ' ' + s.on AS it ORDER BY it"))
			.containsExactly("CUSTOMER 2019", "LEFT 2024");
	}

	@Test
	void aCustomerThatComesBackIsOneAgain() {
		this.files.send("customers.csv", "account,since,until", "lyn.example,2018,2020");
		this.files.send("customers.csv", "account,orders", "lyn.example,7");
		assertThat(this.graph.values("MATCH (c:Customer) RETURN c.since + ' ' + c.until + ' ' + c.orders"))
			.containsExactly("2018 2020 7");

		this.files.send("customers.csv", "account,since", "lyn.example,2024");
		assertThat(this.graph.values("MATCH (c:Customer) RETURN c.since + ' ' + coalesce(c.until, '-')"))
			.containsExactly("2024 -");
	}

	@Test
	void aCountryIsShownAsItWasWrittenUntilItIsAnother() {
		this.files.send("accounts.csv", "domain,country", "lyn.example,Österreich");
		Import code = this.files.send("accounts.csv", "domain,country", "lyn.example,AT");
		assertThat(code.counts().rowsUnchanged()).isOne();
		assertThat(country()).containsExactly("AT Österreich");

		this.files.send("accounts.csv", "domain,country", "lyn.example,CH");
		assertThat(country()).containsExactly("CH CH");
		this.files.send("accounts.csv", "domain,country", "lyn.example,Elbonia");
		assertThat(country()).containsExactly("CH CH");
	}

	@Test
	void aDomainThatPassesToAnotherCompanyMakesASecondOne() {
		this.files.send("accounts.csv", "domain,name,city", "old.example,Lyn Books,Bonn");
		this.files.send("accounts.csv", "account,domain,name", "crm-1,old.example,Lyn Books");
		this.files.send("accounts.csv", "account,domain", "crm-1,new.example");
		this.files.send("accounts.csv", "domain,name,industry", "old.example,\"Lyn Books, Inc.\",Retail");
		assertThat(accounts()).containsExactly("new.example crm-1 Lyn Books, Inc. Bonn Retail");

		this.files.send("accounts.csv", "domain,name,city", "old.example,Fern Tea,Graz");
		this.files.send("visits.csv", "account,on", "old.example,2026-10-01");

		assertThat(accounts()).containsExactly("new.example crm-1 Lyn Books, Inc. Bonn Retail",
				"old.example - Fern Tea Graz -");
		assertThat(this.graph.values("MATCH (a:Account)-[:MADE_VISIT]->() RETURN a.name")).containsExactly("Fern Tea");
	}

	@Test
	void aMailboxThatPassesToAnotherPersonMakesASecondOne() {
		this.files.send("people.csv", "person,name", "sales@lyn.example,Ada Moss");
		this.files.send("people.csv", "person,name,email", "p1,Ada Moss,sales@lyn.example");
		this.files.send("people.csv", "person,email", "p1,ada@lyn.example");
		Import taken = this.files.send("people.csv", "person,name,email", "sales@lyn.example,Bea Fern,",
				"p9,Cid Ash,ada@lyn.example");

		assertThat(this.graph.values("MATCH (p:Person) RETURN p.name + ' ' + coalesce(p.email, '-') AS it ORDER BY it"))
			.containsExactly("Ada Moss ada@lyn.example", "Bea Fern sales@lyn.example", "Cid Ash -");
		assertThat(this.imports.problems(taken.key())).extracting(RowProblem::row, RowProblem::column, RowProblem::code)
			.containsExactly(tuple(3L, "email", "NAME_TAKEN"));
	}

	private List<String> country() {
		return this.graphQl.document("{ accounts { nodes { country countryGiven } } }")
			.execute()
			.path("accounts.nodes")
			.entityList(new ParameterizedTypeReference<Map<String, String>>() {
			})
			.get()
			.stream()
			.map((it) -> it.get("country") + " " + it.get("countryGiven"))
			.toList();
	}

	private List<Object> jobs() {
		return this.graph
			.values("""
					MATCH (:Person)-[j:EMPLOYED_AT]->()
					RETURN j.title + ' ' + coalesce(j.since, '') + '-' + coalesce(j.until, '') + ' ' + coalesce(j.current, '-') + ' '
					  + coalesce(j.department, '-') AS job ORDER BY job""");
	}

	private List<Object> referrals() {
		return this.graph
			.values("""
					MATCH (a)-[r:REFERRED]->(b) RETURN a.id + ' ' + b.id + ' ' + r.kind + ' ' + r.on AS referral ORDER BY referral""");
	}

	private List<Object> accounts() {
		return this.graph.values("""
				MATCH (a:Account) RETURN a.domain + ' ' + coalesce(a.key, '-') + ' ' + a.name + ' ' + a.city + ' '
				  + coalesce(a.industry, '-') AS account ORDER BY account""");
	}

}

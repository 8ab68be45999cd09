package dev.icpgraph.reading;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.profile.KnownCompanies;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Files as programs write them, read without renaming a column.
 */
class ExportFilesTests {

	private static final KnownCompanies KNOWN = (name) -> name.startsWith("Marrowby") ? "marrowby.example"
			: name.startsWith("Tarn") ? "tarn.example" : name.equals("Cobble Works") ? "cobble.example" : null;

	@ParameterizedTest
	@CsvSource({ "hubspot-crm-exports-all-companies.csv, hubspot-companies, 6",
			"hubspot-crm-exports-all-contacts.csv, hubspot-contacts, 5",
			"hubspot-crm-exports-all-deals.csv, hubspot-deals, 1", "Account.csv, salesforce-accounts, 3",
			"Opportunity.csv, salesforce-opportunities, 1", "report1714060800000.csv, salesforce-opportunity-report, 0",
			"account-report.csv, salesforce-account-report, 2", "Salesforce contacts.csv, salesforce-contacts, 2",
			"CampaignMember.csv, salesforce-campaign-members, 1", "All-Live-Apache-Pulsar-Sites.csv, builtwith-list, 4",
			"Connections.csv, linkedin-connections, 4", "Connections-de.csv, linkedin-connections, 1",
			"companies-26-11-2026.csv, crunchbase-companies, 2",
			"Tracing Night - Guests - 2026-05-06-18-00-00.csv, luma-guests, 6",
			"report-2026-05-06T1200.csv, eventbrite-attendees, 4", "g2-buyer-intent.csv, g2-buyer-intent, 2",
			"relationship-strengths.csv, affinity-strengths, 1", "companies-twenty.csv, twenty-companies, 1",
			"apollo-contacts-export.csv, apollo-contacts, 8", "apollo-accounts-export.csv, apollo-accounts, 1",
			"zoominfo-contacts.csv, zoominfo-contacts, 3", "zoominfo-companies.csv, zoominfo-companies, 1",
			"linkedin-ads.csv, linkedin-ads-accounts, 1", "our-hubspot-export.csv, hubspot-companies, 1",
			"our-salesforce-export.csv, salesforce-accounts, 1", "liste.csv, companies, 2", "list.csv, companies, 1",
			"team.csv, contacts, 3", "organizations-14000001-17.csv, pipedrive-organizations, 3",
			"deals-14000001-18.csv, pipedrive-deals, 0", "people-14000001-19.csv, pipedrive-people, 3",
			"Conexiones.csv, linkedin-connections, 1", "hubspot-unternehmen.csv, companies, 3",
			"sales-navigator-accounts.csv, companies, 1", "sales-navigator-leads.csv, contacts, 3" })
	void recognizesAnExportByItsHeaderAndReadsItWithoutProblems(String file, String profile, int rows) {
		PlannedFile read = PlannedFile.of(file);

		assertThat(read.plan().profile()).isEqualTo(profile);
		assertThat(read.faults()).isEmpty();
		assertThat(read.rows().values().stream().mapToInt(List::size).sum()).as(read.rows().toString()).isEqualTo(rows);
	}

	@Test
	void hubspotCompaniesAreAccountsAndCustomersWhoseStageSaysSo() {
		PlannedFile read = PlannedFile.of("hubspot-crm-exports-all-companies.csv");

		assertThat(read.all(RowKind.ACCOUNTS).getFirst()).contains(entry("account", "18230000101"),
				entry("domain", "marrowby.example"), entry("name", "Marrowby Freight"), entry("headcountMin", 420L),
				entry("revenueUsdMin", 61_000_000L), entry("country", "GB"), entry("countryGiven", "United Kingdom"),
				entry("owner", "Ida Thorn"));
		assertThat(read.values(RowKind.ACCOUNTS, "domain")).containsExactly("marrowby.example", "quillon.example", null,
				"tarn.example");
		assertThat(read.all(RowKind.CUSTOMERS)).containsExactly(Map.of("account", "18230000101", "since", "2024-03-05"),
				Map.of("account", "18230000104"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "customers.csv", "prospects.csv", "accounts.csv", "competitors (1).csv" })
	void ourOwnListIsOneOfAccountsWhateverItIsCalled(String name) {
		PlannedFile read = PlannedFile.ofLines(name,
				"account,domain,name,industry,country,region,city,headcount,owner,role,customer,tier,rank,score,score_low,score_high,fit,intent,reasons",
				"MB-1,marrowby.example,Marrowby,Freight,GB,Devon,Exeter,51-200,Ida Thorn,customer,yes,tier_1,1,62.50,50.00,75.00,62.50,,uses Kafka");

		assertThat(read.faults()).isEmpty();
		assertThat(read.rows()).containsOnlyKeys(RowKind.ACCOUNTS);
		assertThat(read.only(RowKind.ACCOUNTS)).containsOnly(entry("account", "MB-1"),
				entry("domain", "marrowby.example"), entry("name", "Marrowby"), entry("industry", "Freight"),
				entry("country", "GB"), entry("region", "Devon"), entry("city", "Exeter"), entry("headcountMin", 51L),
				entry("headcountMax", 200L), entry("owner", "Ida Thorn"));
	}

	@Test
	void wonDealsOfACompanyAreOneCustomer() {
		PlannedFile read = PlannedFile.of("hubspot-crm-exports-all-deals.csv", Map.of(), KNOWN);

		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "marrowby.example"),
				entry("since", "2023-02-01"), entry("revenueUsd", 20_000.5), entry("orders", 2L));
		assertThat(read.leftOut()).containsExactly("'Deal Stage' is 'Negotiation'", "'Deal Stage' is 'Closed Lost'");
	}

	@Test
	void anAmountWhoseColumnOfCurrenciesNamesAnotherOneIsDroppedAndLeavesTheSumUnknown() {
		PlannedFile read = PlannedFile.of("deals-14000001-18.csv", Map.of(), KNOWN);

		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "marrowby.example"),
				entry("since", "2025-02-03"), entry("orders", 2L));
		assertThat(read.faults()).containsExactly("3 Deal - Value OTHER_CURRENCY");
	}

	@Test
	void aPlaceholderLeavesItsFieldToTheNextColumn() {
		PlannedFile read = PlannedFile.of("sales-navigator-leads.csv");

		assertThat(read.only(RowKind.ACCOUNTS)).contains(entry("domain", "marrowby.example"));
		assertThat(read.only(RowKind.PEOPLE)).contains(entry("name", "Nell"),
				entry("linkedinUrl", "https://www.linkedin.com/in/nell-ashby"));
	}

	@Test
	void theProblemOfARowWithoutARequiredValueNamesTheColumnsOfTheFile() {
		PlannedFile read = PlannedFile.of("g2-buyer-intent-without-website.csv");

		assertThat(read.faults()).containsExactly("2 Website MISSING");
		assertThat(read.reasons()).containsExactly("A row needs Website: fill it in or leave the row out");
	}

	@Test
	void theSenderSaysWhichStagesAreWon() {
		PlannedFile read = PlannedFile.of("hubspot-crm-exports-all-deals.csv", Map.of("won", "Negotiation, Paid"),
				KNOWN);

		assertThat(read.only(RowKind.CUSTOMERS)).contains(entry("account", "18230000102"), entry("orders", 1L));
	}

	@Test
	void aContactWorksWhereItsAddressOrItsCompanySays() {
		PlannedFile read = PlannedFile.of("hubspot-crm-exports-all-contacts.csv", Map.of(), KNOWN);

		assertThat(read.values(RowKind.PEOPLE, "person")).containsExactly("nell.ashby@marrowby.example",
				"ravi.dunmore@gmail.com", "sol.wick@gmail.com");
		assertThat(read.values(RowKind.EMPLOYMENTS, "account")).containsExactly("marrowby.example", "18230000101");
		assertThat(read.values(RowKind.EMPLOYMENTS, "buyingRole")).containsExactly("DECISION_MAKER", null);
	}

	@Test
	void aSalesforceReportEndsWithItsFoot() {
		PlannedFile read = PlannedFile.of("report1714060800000.csv", Map.of(), KNOWN);

		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "cobble.example"),
				entry("since", "2021-04-01"), entry("revenueUsd", 20_000L), entry("orders", 1L));
		assertThat(read.leftOut()).containsExactly("'Stage' is 'Prospecting'", "it is the footer of a report",
				"it is the footer of a report", "it is the footer of a report");
	}

	@Test
	void leavesOutRecordsThatSalesforceDeleted() {
		PlannedFile read = PlannedFile.ofLines("Account.csv", "Id,Name,Type,Website,BillingCity,IsDeleted",
				"0015g00000AbCdE,Acme,Customer - Direct,acme.example,Ulm,false",
				"0015g00000AbCdF,Gone,Customer - Direct,gone.example,Bonn,true");

		assertThat(read.only(RowKind.ACCOUNTS)).contains(entry("name", "Acme"));
		assertThat(read.all(RowKind.CUSTOMERS)).hasSize(1);
		assertThat(read.leftOut()).containsExactly("'IsDeleted' is 'true'");
		PlannedFile deals = PlannedFile.ofLines("Opportunity.csv", "Id,AccountId,StageName,Amount,CloseDate,IsDeleted",
				"0065g00000AbCdE,0015g00000AbCdE,Closed Won,500,2024-03-05,false",
				"0065g00000AbCdF,0015g00000AbCdE,Closed Won,700,2024-04-05,true");
		assertThat(deals.only(RowKind.CUSTOMERS)).contains(entry("revenueUsd", 500L), entry("orders", 1L));
	}

	@Test
	void aListWithLifecycleStagesHasCustomers() {
		PlannedFile read = PlannedFile.ofLines("export.csv",
				"domain,industry,numberofemployees,annualrevenue,lifecyclestage",
				"acme.example,Rail,120,5000000,customer", "globex.example,Rail,80,,lead");

		assertThat(read.all(RowKind.ACCOUNTS)).hasSize(2);
		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "acme.example"));
	}

	@Test
	void theTechnologyOfABuiltWithListIsInTheNameOfTheFile() {
		PlannedFile read = PlannedFile.of("All-Live-Apache-Pulsar-Sites.csv");

		assertThat(read.all(RowKind.ACCOUNT_TECHNOLOGIES).getFirst()).containsOnly(entry("account", "marrowby.example"),
				entry("technology", "Apache Pulsar"), entry("since", "2022-06-01"), entry("lastSeen", "2026-10-20"),
				entry("source", "BuiltWith"));
		assertThat(read.all(RowKind.ACCOUNTS).getFirst()).contains(entry("name", "Marrowby Freight"),
				entry("headcountMin", 420L), entry("revenueUsdMin", 61_000_000L));
		assertThat(PlannedFile.of("All-Live-Apache-Pulsar-Sites.csv", Map.of("technology", "Pulsar"), KNOWN)
			.values(RowKind.ACCOUNT_TECHNOLOGIES, "technology")).containsOnly("Pulsar");
	}

	@Test
	void linkedInConnectionsComeAfterNotesAndAreKnownByTheirOwner() {
		PlannedFile read = PlannedFile.of("Connections.csv", Map.of("owner", "ida@us.example"), KNOWN);

		assertThat(read.all(RowKind.PEOPLE)).hasSize(3);
		assertThat(read.all(RowKind.EMPLOYMENTS)).hasSize(2)
			.first()
			.isEqualTo(Map.of("person", "https://www.linkedin.com/in/nell-ashby", "account", "marrowby.example",
					"title", "Head of Platform", "currentUnlessKnown", true));
		assertThat(read.all(RowKind.ACQUAINTANCES).getFirst()).containsOnly(entry("person", "ida@us.example"),
				entry("otherPerson", "https://www.linkedin.com/in/nell-ashby"), entry("since", "2024-03-05"),
				entry("source", "LinkedIn"));
	}

	@Test
	void withoutItsOwnerALinkedInFileSaysWhatIsLeftOut() {
		assertThat(PlannedFile.of("Connections.csv").plan().warnings()).first()
			.asString()
			.contains("send the file with owner=…", "acquaintances");
	}

	@Test
	void crunchbasePlacesAndBandsAreReadApart() {
		PlannedFile read = PlannedFile.of("companies-26-11-2026.csv");

		assertThat(read.all(RowKind.ACCOUNTS).getFirst()).contains(entry("industry", "Analytics"),
				entry("subIndustry", "SaaS"), entry("city", "Oslo"), entry("country", "NO"), entry("headcountMin", 51L),
				entry("headcountMax", 100L), entry("foundedYear", 2012L), entry("fundingUsd", 12_500_000L));
	}

	@Test
	void aGuestListIsAnEventPeopleJobsAndParticipations() {
		PlannedFile read = PlannedFile.of("Tracing Night - Guests - 2026-05-06-18-00-00.csv", Map.of(), KNOWN);

		assertThat(read.only(RowKind.EVENTS)).containsOnly(entry("event", "Tracing Night"),
				entry("name", "Tracing Night"));
		assertThat(read.values(RowKind.PARTICIPATIONS, "on")).containsExactly("2026-05-06", null);
		assertThat(read.values(RowKind.EMPLOYMENTS, "account")).containsExactly("marrowby.example", "tarn.example");
		assertThat(read.values(RowKind.EMPLOYMENTS, "title")).containsExactly("Head of Platform", "Engineer");
		assertThat(read.leftOut()).containsExactly("'approval_status' is 'declined'");
	}

	@Test
	void onlyAttendeesCountAtEventbrite() {
		PlannedFile read = PlannedFile.of("report-2026-05-06T1200.csv");

		assertThat(read.only(RowKind.PARTICIPATIONS)).containsOnly(entry("event", "Platform Day"),
				entry("person", "nell.ashby@marrowby.example"), entry("role", "ATTENDED"), entry("on", "2026-05-09"));
		assertThat(PlannedFile.of("report-uk.csv", Map.of("event", "Lake Day"), KNOWN).only(RowKind.PARTICIPATIONS))
			.contains(entry("event", "Lake Day"), entry("person", "bo@tarn.example"));
	}

	@Test
	void anApolloRowIsAPersonACompanyAJobAndTechnologies() {
		PlannedFile read = PlannedFile.of("apollo-contacts-export.csv");

		assertThat(read.only(RowKind.ACCOUNTS)).contains(entry("domain", "kestrel.example"), entry("city", "Munich"),
				entry("headcountMin", 340L));
		assertThat(read.values(RowKind.EMPLOYMENTS, "seniority")).containsExactly("VP", "OTHER");
		assertThat(read.values(RowKind.EMPLOYMENTS, "department")).containsExactly("Engineering & Technical",
				"Operations");
		assertThat(read.values(RowKind.ACCOUNT_TECHNOLOGIES, "technology")).containsExactly("Kubernetes",
				"Apache Kafka", "dbt");
	}

	@Test
	void zoomInfoCountsInThousands() {
		assertThat(PlannedFile.of("zoominfo-contacts.csv").only(RowKind.ACCOUNTS)).contains(
				entry("revenueUsdMin", 45_300_000L), entry("fundingUsd", 1_200_000L), entry("growthPercent", 4.5));
	}

	@Test
	void aGermanListOfCompaniesNeedsNoRenaming() {
		assertThat(PlannedFile.of("liste.csv").all(RowKind.ACCOUNTS).getFirst()).containsOnly(
				entry("domain", "muehle.example"), entry("name", "Mühle & Söhne"), entry("industry", "Lebensmittel"),
				entry("headcountMin", 1250L), entry("headcountMax", 1250L), entry("country", "DE"),
				entry("countryGiven", "Deutschland"));
	}

}

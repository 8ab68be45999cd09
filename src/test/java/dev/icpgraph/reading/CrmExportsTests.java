package dev.icpgraph.reading;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Exports in several languages and currencies, and of programs for sales, payment and
 * analytics.
 */
class CrmExportsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			1200     | EUR | -      | OTHER_CURRENCY
			12k      | EUR | -      | OTHER_CURRENCY
			$1200    | AUD | -      | OTHER_CURRENCY
			€1200    | USD | -      | OTHER_CURRENCY
			$12k     | USD | 12000  | -
			US$ 1200 | USD | 1200   | -
			1.2 mio  | usd | 1200000 | -
			""")
	void theColumnOfCurrenciesCountsHoweverTheAmountIsWritten(String amount, String currency, @Nullable Long usd,
			@Nullable String fault) {
		PlannedFile read = PlannedFile.ofLines("list.csv", "Company,Website,Annual revenue,Currency",
				"Acme,acme.example," + amount + "," + currency);

		assertThat(read.only(RowKind.ACCOUNTS).get("revenueUsdMin")).isEqualTo(usd);
		assertThat(read.faults()).isEqualTo((fault == null) ? List.of() : List.of("2 Annual revenue " + fault));
	}

	@Test
	void theAmountInDollarsCountsAmongSeveralCurrencies() {
		PlannedFile report = PlannedFile.ofLines("report1714060800002.csv",
				"Opportunity Name,Stage,Account ID,Amount Currency,Amount,Amount (converted) Currency,Amount (converted)",
				"Pallets,Closed Won,0015g00000AbCdE,EUR,10000,USD,11000",
				"Crates,Closed Won,0015g00000AbCdE,USD,500,EUR,450");
		assertThat(report.faults()).isEmpty();
		assertThat(report.only(RowKind.CUSTOMERS)).contains(entry("revenueUsd", 11_500L));

		PlannedFile deals = PlannedFile.ofLines("hubspot-crm-exports-all-deals.csv",
				"Deal Name,Deal Stage,Amount,Amount in company currency,Currency,Associated Company IDs",
				"Pallets,Closed Won,5000,5000,EUR,17", "Crates,Closed Won,500,540,EUR,17",
				"Lids,Closed Won,70,65,USD,17");
		assertThat(deals.faults()).containsExactly("2 Amount OTHER_CURRENCY");
		assertThat(deals.only(RowKind.CUSTOMERS)).contains(entry("orders", 3L)).doesNotContainKey("revenueUsd");
	}

	@Test
	void theRevenueOfACustomerIsUnknownWhenTheAmountOfADealIs() {
		PlannedFile deals = PlannedFile.ofLines("hubspot-crm-exports-all-deals.csv",
				"Deal Name,Deal Stage,Amount,Close Date,Associated Company IDs",
				"Pallets,Closed Won,100000 EUR,2024-05-01,17", "Crates,Closed Won,500,2025-05-01,17",
				"Lids,Closed Won,700,2025-06-01,18", "Nails,Closed Won,,2025-07-01,18");

		assertThat(deals.faults()).containsExactly("2 Amount OTHER_CURRENCY");
		assertThat(deals.all(RowKind.CUSTOMERS)).containsExactlyInAnyOrder(
				Map.of("account", "17", "since", "2024-05-01", "orders", 2L),
				Map.of("account", "18", "since", "2025-06-01", "orders", 2L, "revenueUsd", 700L));
		assertThat(deals.warnings())
			.contains("1 row of customers has no revenue_usd, because an amount of its sum was dropped");
	}

	@Test
	void wonDealsOfAGermanPortalMakeCustomers() {
		PlannedFile read = PlannedFile.ofLines("hubspot-crm-exports-alle-deals.csv",
				"Datensatz-ID;Deal-Name;Deal-Phase;Betrag;Währung;Abschlussdatum;Associated Company IDs",
				"1;Paletten;Abgeschlossen und gewonnen;12000,50;USD;01.03.2025 10:00;17",
				"2;Kisten;Abgeschlossen und verloren;700;USD;21.03.2025 10:00;17");

		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "17"), entry("since", "2025-03-01"),
				entry("revenueUsd", 12_000.5), entry("orders", 1L));
	}

	@Test
	void formerCustomersOfSalesforceAreNoCustomers() {
		PlannedFile read = PlannedFile.ofLines("Account.csv", "Id,Name,Type,Website,BillingCity",
				"0015g00000AbCdE,Acme,Customer - Channel,acme.example,Ulm",
				"0015g00000AbCdF,Gone,Customer - Churned,gone.example,Bonn",
				"0015g00000AbCdG,Past,Customer (former),past.example,Bonn");

		assertThat(read.all(RowKind.ACCOUNTS)).hasSize(3);
		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "0015g00000AbCdEAAV"));
	}

	@Test
	void contactsOfAGermanOrSpanishPortalAreNoCompanies() {
		PlannedFile german = PlannedFile.ofLines("kontakte.csv",
				"Datensatz-ID;Vorname;Nachname;E-Mail;Telefonnummer;Jobbezeichnung;Unternehmensname;Lifecycle-Phase",
				"1;Jürgen;Groß;juergen@acme.example;555;Leiter IT;Acme;Kunde");
		PlannedFile spanish = PlannedFile.ofLines("contactos.csv",
				"ID de registro,Nombre,Apellidos,Correo,Puesto de trabajo,Nombre de la empresa,Etapa del ciclo de vida",
				"1,Ana,Ruiz,ana@acme.example,Directora de TI,Acme,Cliente");

		assertThat(List.of(german, spanish)).allSatisfy((it) -> {
			assertThat(it.plan().profile()).isEqualTo("contacts");
			assertThat(it.only(RowKind.EMPLOYMENTS)).containsEntry("account", "acme.example").containsKey("title");
			assertThat(it.all(RowKind.CUSTOMERS)).isEmpty();
		});
	}

	@Test
	void leadsThatSalesforceDeletedAreLeftOut() {
		PlannedFile read = PlannedFile.ofLines("Lead.csv",
				"Id,FirstName,LastName,Title,Company,Email,Website,IsConverted,IsDeleted",
				"00Q5g00000AbCdE,Nell,Ash,CTO,Acme,nell@acme.example,https://acme.example,false,false",
				"00Q5g00000AbCdF,Del,Eted,CTO,Acme,del@acme.example,https://acme.example,false,true");

		assertThat(read.plan().profile()).isEqualTo("salesforce-leads");
		assertThat(read.only(RowKind.PEOPLE)).contains(entry("name", "Nell Ash"));
		assertThat(read.only(RowKind.EMPLOYMENTS)).contains(entry("account", "acme.example"), entry("title", "CTO"));
		assertThat(read.leftOut()).containsExactly("'IsDeleted' is 'true'");
	}

	@Test
	void zohoFilesMeetAtTheIdsOfTheirRecords() {
		PlannedFile accounts = PlannedFile.ofLines("Accounts_2026_05_01.csv",
				"Record Id,Account Name,Account Owner,Website,Account Type,Employees,Billing Country,Annual Revenue,Currency",
				"zcrm_4001,Acme,Ida,,Customer,250,Germany,1000000,EUR");
		assertThat(accounts.plan().profile()).isEqualTo("zoho-accounts");
		assertThat(accounts.only(RowKind.ACCOUNTS)).contains(entry("account", "zcrm_4001"), entry("name", "Acme"));
		assertThat(accounts.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "zcrm_4001"));

		PlannedFile contacts = PlannedFile.ofLines("Contacts_2026_05_01.csv",
				"Record Id,Contact Owner,First Name,Last Name,Account Name.id,Account Name,Email,Title,Department",
				"zcrm_5001,Ida,Nell,Ashby,zcrm_4001,Acme,nell@gmail.com,CTO,IT");
		assertThat(contacts.plan().profile()).isEqualTo("zoho-contacts");
		assertThat(contacts.only(RowKind.EMPLOYMENTS)).contains(entry("person", "nell@gmail.com"),
				entry("account", "zcrm_4001"), entry("title", "CTO"), entry("department", "IT"));

		PlannedFile deals = PlannedFile.ofLines("Deals_2026_05_01.csv",
				"Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Currency",
				"zcrm_6001,Ida,12000,Pallets,2025-03-01,zcrm_4001,Acme,Closed Won,USD",
				"zcrm_6002,Ida,700,Crates,2025-04-01,zcrm_4001,Acme,Closed Lost,USD");
		assertThat(deals.plan().profile()).isEqualTo("zoho-deals");
		assertThat(deals.only(RowKind.CUSTOMERS)).contains(entry("account", "zcrm_4001"), entry("since", "2025-03-01"),
				entry("revenueUsd", 12_000L));
	}

	@Test
	void pageViewsOfIdentifiedVisitorsAreVisitsOfTheirCompanies() {
		PlannedFile read = PlannedFile.ofLines("pages.csv",
				"id,received_at,anonymous_id,context_page_path,context_traits_email,url,timestamp",
				"1,2026-10-01 10:00:01,an-1,/pricing,nell@acme.example,https://us.example/pricing,2026-10-01 10:00:00.2",
				"2,2026-10-01 10:05:01,an-1,/docs,bo@acme.example,https://us.example/docs,2026-10-01 10:05:00.2",
				"3,2026-10-02 10:05:01,an-1,/docs,bo@acme.example,https://us.example/docs,2026-10-02 10:05:00.2",
				"4,2026-10-02 10:05:01,an-2,/docs,,https://us.example/docs,2026-10-02 10:05:00.2");

		assertThat(read.plan().profile()).isEqualTo("segment-pages");
		assertThat(read.all(RowKind.VISITS)).containsExactly(
				Map.of("account", "acme.example", "on", "2026-10-01", "pages", 2L),
				Map.of("account", "acme.example", "on", "2026-10-02", "pages", 1L));
		assertThat(read.leftOut()).hasSize(1);
	}

	@Test
	void customersOfStripeAreThoseOfCompanies() {
		PlannedFile read = PlannedFile.ofLines("stripe.csv",
				"id,Email,Name,Created (UTC),Delinquent,Total Spend,Payment Count,Currency",
				"cus_1,billing@acme.example,Acme,2023-04-01 12:30,false,1000.50,3,usd",
				"cus_2,it@acme.example,Acme IT,2022-04-01 12:30,false,200,1,usd",
				"cus_3,jane@gmail.com,Jane,2022-04-01 12:30,false,20,1,usd");

		assertThat(read.plan().profile()).isEqualTo("stripe-customers");
		assertThat(read.only(RowKind.CUSTOMERS)).containsOnly(entry("account", "acme.example"),
				entry("since", "2022-04-01"), entry("revenueUsd", 1200.5), entry("orders", 4L));
		assertThat(read.faults()).containsExactly("4 Email MISSING");
	}

	@Test
	void accountsOfDynamicsKeepTheirIdAndPlace() {
		PlannedFile read = PlannedFile.ofLines("Active Accounts.csv",
				"(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Address 1: City,Address 1: Country/Region,Website,Relationship Type",
				"9a3f0c1e-0000-ec11-0000-000d3a000001,x==,Acme,Dover,United Kingdom,acme.example,Customer");

		assertThat(read.plan().profile()).isEqualTo("dynamics-accounts");
		assertThat(read.only(RowKind.ACCOUNTS)).contains(entry("domain", "acme.example"), entry("city", "Dover"),
				entry("country", "GB"));
		assertThat(read.all(RowKind.CUSTOMERS)).hasSize(1);
	}

	@Test
	void aListOfOrganizationsIsNotTakenForPipedrive() {
		PlannedFile read = PlannedFile.ofLines("list.csv", "Organization Name,Website,Domains,Country,Technologies",
				"Acme,,\"acme.example, acme.test\",Germany,\"Kafka, dbt\"");

		assertThat(read.plan().profile()).isEqualTo("companies");
		assertThat(read.only(RowKind.ACCOUNTS)).contains(entry("domain", "acme.example"), entry("country", "DE"));
		assertThat(read.values(RowKind.ACCOUNT_TECHNOLOGIES, "technology")).containsExactly("Kafka", "dbt");
	}

}

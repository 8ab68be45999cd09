package dev.icpgraph.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.profile.KnownCompanies;
import dev.icpgraph.profile.Profile;
import dev.icpgraph.profile.Profiles;
import dev.icpgraph.row.RowColumns;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FilePlannerTests {

	static Stream<Profile> profiles() {
		return new Profiles((Path) null).all().stream();
	}

	@ParameterizedTest
	@MethodSource("profiles")
	void aProfileFillsExistingFieldsAndAllThatRowsNeed(Profile profile) {
		assertThat(profile.fields().entrySet()).allSatisfy((kind) -> {
			RowColumns columns = RowDefinitions.of(kind.getKey()).columns();
			assertThat(kind.getValue()).as(kind.getKey().name())
				.allSatisfy((field) -> assertThat(columns.named(field)).as(field).isNotNull());
			assertThat(columns.required())
				.allSatisfy((group) -> assertThat(group).containsAnyElementsOf(kind.getValue()));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "LIFECYCLE STAGE;company  NAME;Company_Domain_Name;record id",
			"\uFEFFLifecycle Stage\tCompany Name\tCompany Domain Name\tRecord ID",
			"sep=|\nLifecycle Stage|Company Name|Company Domain Name|Record ID" })
	void neitherOrderNorCaseNorSeparatorMatters(String header) {
		char separator = header.contains("\t") ? '\t' : header.contains("|") ? '|' : ';';
		PlannedFile read = PlannedFile.ofLines("export.csv", header,
				String.join(String.valueOf(separator), "Customer", "Lumen Rail", "lumen.example", "77"));

		assertThat(read.plan().profile()).isEqualTo("hubspot-companies");
		assertThat(read.only(RowKind.ACCOUNTS))
			.isEqualTo(Map.of("account", "77", "domain", "lumen.example", "name", "Lumen Rail"));
		assertThat(read.all(RowKind.CUSTOMERS)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "domain,name,city", "Company Domain Name,Company Name,City" })
	void aNameHasNoLineBreakWithOrWithoutAProfile(String header) {
		PlannedFile read = PlannedFile.ofLines("export.csv", header, "a.example,\"Alder,Oslo", "b.example,Bolt,Rome",
				"c.example,Clove\",Bern", "d.example,Dill,Bonn");

		assertThat(read.values(RowKind.ACCOUNTS, "domain")).containsExactly("b.example", "c.example", "d.example");
		assertThat(read.faults()).singleElement().asString().contains("BROKEN_QUOTES");
	}

	@Test
	void ourOwnColumnsStayOurOwn() {
		assertThat(PlannedFile.ofLines("x.csv", "domain,name", "a.example,A").plan().profile()).isNull();
		assertThat(PlannedFile.ofLines("accounts.csv", "domain", "a.example").plan().kinds())
			.containsExactly(RowKind.ACCOUNTS);
		assertThat(PlannedFile.ofLines("customers.csv", "account,since", "a.example,2020").plan().profile()).isNull();
	}

	@Test
	void bothNamesInAHeaderWithBarsAreColumns() {
		assertThat(PlannedFile.ofLines("x.csv", "domain|name", "a.example|A, B").only(RowKind.ACCOUNTS))
			.isEqualTo(Map.of("domain", "a.example", "name", "A, B"));
	}

	@Test
	void aFileNamedAfterAKindMayHaveOtherNamesForItsColumns() {
		PlannedFile read = PlannedFile.ofLines("customers.csv", "Website,Customer since,ARR", "a.example,2020-03,5000");

		assertThat(read.plan().profile()).isEqualTo("customers");
		assertThat(read.only(RowKind.CUSTOMERS))
			.isEqualTo(Map.of("account", "a.example", "since", "2020-03", "revenueUsd", 5000L));
	}

	@Test
	void anUnknownHeaderGetsAdvice() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.ofLines("x.csv", "Town,Country,Colour", "Oslo,NO,red"))
			.withMessageContaining("the closest is companies (companies), where Town, Country was recognized")
			.withMessageContaining("profile=…")
			.withMessageContaining("accounts.csv");
	}

	@Test
	void asksForTheOptionsOfAProfile() {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> PlannedFile.ofLines("sites.csv",
				"Domain,Tech Spend USD,First Detected,Last Found", "a.example,$1,2020-01-01,2026-01-01"))
			.withMessageContaining("technology=…");
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.of("report-uk.csv", Map.of(), KnownCompanies.NONE))
			.withMessageContaining("event=…")
			.withMessageContaining("Event Name");
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.ofLines("d.csv", "AccountName,Deal stage,Deal  ", "x,y,z"))
			.withMessageContaining("profile=");
	}

	@Test
	void columnsThatAreNotReadAreNamed() {
		assertThat(PlannedFile.of("our-salesforce-export.csv").plan().warnings())
			.isEqualTo(List.of("These columns were ignored: ICP_Tier__c, ICP_Score__c"));
	}

}

package dev.icpgraph.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

class RowReaderTests {

	@Test
	void leavesOutUnknownValues() {
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "acme.com", "name", " ", "foundedYear", "2013")))
			.containsOnly(entry("domain", "acme.com"), entry("foundedYear", 2013L));
	}

	@Test
	void anAgreementMayBeginNextYearAndEndFarAway() {
		String nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();

		assertThat(values(RowKind.EMPLOYMENTS,
				Map.of("person", "p1", "account", "a1", "since", nextYear, "until", "2099-12-31")))
			.contains(entry("since", nextYear), entry("until", "2099-12-31"));
		assertThat(values(RowKind.EVENTS, Map.of("event", "e1", "startsOn", nextYear)))
			.contains(entry("startsOn", nextYear));
	}

	@Test
	void aCompanyOfNobodyIsOfUnknownSize() {
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "acme.com", "headcount", "0")))
			.doesNotContainKeys("headcountMin", "headcountMax");
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "acme.com", "headcount", "0-10")))
			.contains(entry("headcountMin", 0L), entry("headcountMax", 10L));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "$0", "0.00", "$0k", "0 - 0" })
	void aRevenueOfNothingIsUnknown(String revenue) {
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "acme.com", "revenueUsd", revenue)))
			.doesNotContainKeys("revenueUsdMin", "revenueUsdMax");
	}

	@Test
	void aCustomerMayPayNothing() {
		assertThat(values(RowKind.CUSTOMERS, Map.of("account", "acme.com", "revenueUsd", "0")))
			.contains(entry("revenueUsd", 0L));
	}

	@Test
	void aJobUntilThePresentGoesOn() {
		assertThat(values(RowKind.EMPLOYMENTS,
				Map.of("person", "p1", "account", "a1", "since", "2020-01", "until", "Present", "current", "")))
			.contains(entry("current", true))
			.doesNotContainKey("until");
	}

	@Test
	void aShareMayBeInPercent() {
		assertThat(values(RowKind.CUSTOMERS, Map.of("account", "acme.com", "goodToWorkWith", "80 %")))
			.contains(entry("goodToWorkWith", 0.8));
	}

	@Test
	void theDomainOfAnAccountIsNotItsName() {
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "https://www.acme.com", "name", "acme.com")))
			.doesNotContainKey("name");
		assertThat(values(RowKind.ACCOUNTS, Map.of("domain", "booking.com", "name", "Booking.com")))
			.contains(entry("name", "Booking.com"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "640, 640, 640", "51-200, 51, 200", "10001+, 10001, -", "'1,001 – 5,000', 1001, 5000",
					"51~200, 51, 200", "51 à 200, 51, 200", "de 51 a 200, 51, 200", "~500, 500, 500",
					"ca. 500, 500, 500", "E: 201-500, 201, 500" })
	void keepsABandAsItsEnds(String text, Long least, Long most) {
		Map<String, Object> values = values(RowKind.ACCOUNTS, Map.of("domain", "acme.com", "headcount", text));

		assertThat(values.get("headcountMin")).isEqualTo(least);
		assertThat(values.get("headcountMax")).isEqualTo(most);
		assertThat(values).containsKey("headcountMax");
	}

	@ParameterizedTest
	@CsvSource({ "ACCOUNTS, headcount, 200-51, EMPTY_BAND", "ACCOUNTS, headcount, many, NOT_A_NUMBER_OR_BAND",
			"ACCOUNTS, domain, acme, NOT_A_DOMAIN", "ACCOUNTS, domain, jane@gmail.com, FREE_MAIL_DOMAIN",
			"ACCOUNTS, foundedYear, 20133, OUT_OF_RANGE", "ACCOUNTS, growthPercent, a lot, NOT_A_NUMBER",
			"CUSTOMERS, nps, 11, OUT_OF_RANGE", "CUSTOMERS, since, 2013-02-30, NOT_A_DATE",
			"CUSTOMERS, since, 21/08/2013, NOT_A_DATE", "CUSTOMERS, orders, 1.5, NOT_A_WHOLE_NUMBER",
			"PEOPLE, email, jane, NOT_AN_EMAIL", "EMPLOYMENTS, current, perhaps, NOT_TRUE_OR_FALSE",
			"EMPLOYMENTS, buyingRole, BOSS, NOT_ALLOWED", "VISITS, on, NaN, PLACEHOLDER",
			"VISITS, on, 7 days ago, NOT_A_DAY", "VISITS, on, 2026-10, NOT_A_DAY", "VISITS, on, 2026-02-30, NOT_A_DAY",
			"ACCOUNTS, name, 'Acme\nglobex.com,Globex', NOT_ONE_LINE", "VISITS, pages, many, NOT_A_WHOLE_NUMBER",
			"VISITS, on, 2098-01-01, IN_THE_FUTURE", "CUSTOMERS, npsOn, 2098, IN_THE_FUTURE",
			"REFERRALS, on, 2098-01, IN_THE_FUTURE", "EMPLOYMENTS, since, 2098-01, IN_THE_FUTURE" })
	void saysWhatIsWrongWithAValue(RowKind kind, String column, String value, String code) {
		assertThat(new RowReader(kind, FileStyle.PLAIN).read(7, Map.of(column, value)).problems())
			.filteredOn((problem) -> problem.column().equals(column))
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.row()).isEqualTo(7);
				assertThat(problem.value()).isEqualTo(value);
				assertThat(problem.code()).isEqualTo(code);
			});
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "Prow, -, Prow, -", "Prow, makes, Prow, MAKES", "Prow (contributes), -, Prow, CONTRIBUTES_TO",
					"Prow (Contributes), contributes to, Prow, CONTRIBUTES_TO",
					"Routewise (builds), -, Routewise, MAKES", "Mind (the gap), -, Mind (the gap), -",
					"Prow(contributes), -, Prow(contributes), -", "(contributes), -, (contributes), -" })
	void readsTheRelationFromItsColumnOrFromADocumentedLabel(String technology, String relation, String name,
			String expected) {
		Map<String, String> cells = new HashMap<>(Map.of("account", "acme.com", "technology", technology));
		if (relation != null) {
			cells.put("relation", relation);
		}
		Map<String, Object> values = values(RowKind.ACCOUNT_TECHNOLOGIES, cells);

		assertThat(values).containsEntry("technology", name).doesNotContainKey("labeledRelation");
		assertThat(values.get("relation")).isEqualTo(expected);
	}

	@Test
	void refusesARelationThatItDoesNotUnderstandOrThatContradictsTheLabel() {
		assertThat(List.of("OWNS", "USES"))
			.map((relation) -> new RowReader(RowKind.ACCOUNT_TECHNOLOGIES, FileStyle.PLAIN).read(3,
					Map.of("account", "acme.com", "technology", "Prow (contributes)", "relation", relation)))
			.allMatch(RowReader.Read::refused)
			.extracting((read) -> read.problems().getFirst().code())
			.containsExactly("NOT_ALLOWED", "CONTRADICTS_LABEL");
	}

	@Test
	void dropsTheCategoryOfALabeledTechnology() {
		RowReader.Read read = new RowReader(RowKind.TECHNOLOGIES, FileStyle.PLAIN).read(3,
				Map.of("technology", "Prow (contributes)", "category", "open-source contribution", "vendor", "CNCF"));

		assertThat(read.refused()).isFalse();
		assertThat(read.row().values()).containsOnly(entry("technology", "Prow"), entry("vendor", "CNCF"));
		assertThat(read.problems()).extracting(RowProblem::code).containsExactly("CATEGORY_OF_RELATION");
	}

	@Test
	void saysWhatIsMissing() {
		assertThat(new RowReader(RowKind.ACCOUNTS, FileStyle.PLAIN).read(2, Map.of("name", "Acme")).problems())
			.singleElement()
			.satisfies((problem) -> assertThat(problem.reason()).startsWith("A row needs account or domain"));
	}

	@ParameterizedTest
	@CsvSource({ "2013", "2013-08", "2013-08-21" })
	void keepsThePrecisionOfADate(String date) {
		assertThat(values(RowKind.REFERRALS, Map.of("referrer", "acme.com", "referred", "b.com", "on", date)))
			.containsEntry("on", date);
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-01, 2020-01-01, true", "2026-05, 2026, false", "2026, 2026-05-01, false",
			"2026-05, 2025, true" })
	void refusesAnEndBeforeTheStart(String since, String until, boolean refused) {
		assertThat(new RowReader(RowKind.CUSTOMERS, FileStyle.PLAIN)
			.read(2, Map.of("account", "acme.com", "since", since, "until", until))
			.problems()).extracting(RowProblem::column, RowProblem::code)
			.isEqualTo(refused ? List.of(tuple("until", "ENDS_BEFORE_IT_BEGINS")) : List.of());
	}

	@Test
	void aCellThatRepeatsMeansTheSameInEachRow() {
		RowReader reader = new RowReader(RowKind.ACCOUNT_TECHNOLOGIES, FileStyle.PLAIN);
		Map<String, String> use = Map.of("account", "acme.com", "technology", "Kafka");
		Map<String, String> nobody = Map.of("account", "gmail.com", "technology", "Kafka");

		assertThat(reader.read(3, use).row().values()).isEqualTo(reader.read(2, use).row().values()).hasSize(2);
		assertThat(reader.read(5, nobody).row().values()).isEqualTo(reader.read(4, nobody).row().values())
			.isNotEqualTo(reader.read(6, use).row().values());
	}

	@Test
	void aBadCellThatRepeatsIsAProblemOfEachRow() {
		RowReader reader = new RowReader(RowKind.ACCOUNT_TECHNOLOGIES, FileStyle.PLAIN);
		Map<String, String> damaged = Map.of("account", "1.23E+11", "technology", "Kafka");

		assertThat(List.of(reader.read(2, damaged), reader.read(3, damaged)))
			.allSatisfy((read) -> assertThat(read.refused()).isTrue())
			.flatExtracting(RowReader.Read::problems)
			.extracting(RowProblem::row)
			.containsExactly(2L, 3L);
	}

	@Test
	void aBadCellIsDroppedFromARowThatDoesWithoutIt() {
		RowReader.Read read = read(RowKind.ACCOUNTS,
				Map.of("domain", "acme.com", "headcount", "many", "foundedYear", "3000", "name", "Acme"));

		assertThat(read.refused()).isFalse();
		assertThat(ReadFile.shown(read.row().values())).containsOnly(entry("domain", "acme.com"),
				entry("name", "Acme"));
		assertThat(read.problems()).hasSize(2).noneMatch(RowProblem::refused);
	}

	@Test
	void aBadKeyRefusesTheRowUnlessAnotherKeyIsGood() {
		assertThat(read(RowKind.ACCOUNTS, Map.of("domain", "acme", "name", "Acme")).refused()).isTrue();
		assertThat(read(RowKind.VISITS, Map.of("account", "acme.com", "on", "soon")).refused()).isTrue();
		RowReader.Read keyed = read(RowKind.ACCOUNTS, Map.of("account", "crm-1", "domain", "acme"));
		assertThat(keyed.refused()).isFalse();
		assertThat(ReadFile.shown(keyed.row().values())).containsOnly(entry("account", "crm-1"));
		assertThat(keyed.problems()).singleElement().extracting(RowProblem::column).isEqualTo("domain");
	}

	@ParameterizedTest
	@CsvSource({ "2020, true, true", "2020-05-01, yes, true", "2020, false, false", "2098, true, false" })
	void refusesAnEmploymentThatEndedAndIsCurrent(String until, String current, boolean refused) {
		RowReader.Read read = read(RowKind.EMPLOYMENTS,
				Map.of("person", "p1", "account", "acme.com", "until", until, "current", current));

		assertThat(read.refused()).isEqualTo(refused);
		assertThat(read.problems()).extracting(RowProblem::code)
			.isEqualTo(refused ? List.of("ENDED_AND_CURRENT") : List.of());
	}

	@Test
	void doesNotTakeAnEmploymentAsCurrentWhoseEndCannotBeRead() {
		RowReader.Read read = read(RowKind.EMPLOYMENTS, Map.of("person", "p1", "account", "acme.com", "until", "soon"));

		assertThat(read.refused()).isFalse();
		assertThat(read.row().values()).doesNotContainKey("current");
	}

	@Test
	void takesAnEmploymentWithoutEndAsCurrentOnlyWhereNothingElseIsSaid() {
		Map<String, String> row = Map.of("person", "p1", "account", "acme.com");
		Map<String, String> open = with(row, "current", "");

		assertThat(values(RowKind.EMPLOYMENTS, row)).containsEntry(GraphRow.CURRENT_UNLESS_KNOWN, true);
		assertThat(values(RowKind.EMPLOYMENTS, with(row, "until", "2020"))).containsEntry("current", false);
		assertThat(values(RowKind.EMPLOYMENTS, open)).doesNotContainKeys("current", GraphRow.CURRENT_UNLESS_KNOWN);
		assertThat(values(RowKind.EMPLOYMENTS, with(row, "current", "false"))).containsEntry("current", false)
			.doesNotContainKey(GraphRow.CURRENT_UNLESS_KNOWN);
	}

	@Test
	void aJobWhoseEndIsPastIsNoCurrentOneAndOneWhoseEndIsToComeIs() {
		Map<String, String> row = Map.of("person", "p1", "account", "acme.com");
		String nextYear = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear() + 1);

		assertThat(values(RowKind.EMPLOYMENTS, with(with(row, "until", "2020"), "current", "")))
			.containsEntry("current", false);
		assertThat(values(RowKind.EMPLOYMENTS, with(row, "until", nextYear))).containsEntry("current", true);
		assertThat(values(RowKind.EMPLOYMENTS, with(with(row, "until", nextYear), "current", "false")))
			.containsEntry("current", false);
	}

	@Test
	void refusesAUseThatWasLastSeenBeforeItBegan() {
		RowReader.Read read = read(RowKind.ACCOUNT_TECHNOLOGIES,
				Map.of("account", "acme.com", "technology", "dbt", "since", "2024-05", "lastSeen", "2023"));

		assertThat(read.refused()).isTrue();
		assertThat(read.problems()).extracting(RowProblem::column, RowProblem::code)
			.containsExactly(tuple("lastSeen", "ENDS_BEFORE_IT_BEGINS"));
	}

	private static RowReader.Read read(RowKind kind, Map<String, String> cells) {
		return new RowReader(kind, FileStyle.PLAIN).read(2, cells);
	}

	private static Map<String, String> with(Map<String, String> row, String column, String value) {
		Map<String, String> more = new HashMap<>(row);
		more.put(column, value);
		return more;
	}

	private static Map<String, Object> values(RowKind kind, Map<String, String> cells) {
		RowReader.Read read = new RowReader(kind, FileStyle.PLAIN).read(2, cells);
		assertThat(read.problems()).isEmpty();
		return ReadFile.shown(read.row().values());
	}

}

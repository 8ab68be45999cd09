package dev.icpgraph.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class NumberStyleTests {

	private static final FileStyle COMMA = new FileStyle(NumberStyle.COMMA, DateStyle.UNDECIDED);

	private static final FileStyle POINT = new FileStyle(NumberStyle.POINT, DateStyle.UNDECIDED);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			120          | 120
			120.0        | 120
			1.5E+06      | 1500000
			1,5e6        | 1500000
			1234.567     | 1234.567
			0.125        | 0.125
			0,125        | 0.125
			12,5         | 12.5
			1,234.5      | 1234.5
			1.234,5      | 1234.5
			1,234,567    | 1234567
			1.234.567    | 1234567
			12,34,567    | 1234567
			1 234        | 1234
			1 234,567    | 1234.567
			1'234.50     | 1234.5
			2500000.5    | 2500000.5
			$1.2M        | 1200000
			US$ 5k       | 5000
			5 Mio. USD   | 5000000
			1,5 Mrd      | 1500000000
			$ 12         | 12
			3.5 million  | 3500000
			$1.2 Billion | 1200000000
			$250 mil.    | 250000000
			$5 bil.      | 5000000000
			2 Millionen  | 2000000
			1,400.00 US$ | 1400
			""")
	void aNumberThatCanBeReadOneWayIsReadWithoutAStyle(String text, double value) {
		ReadFile file = funding(FileStyle.UNSTATED, text);

		assertThat(file.problems()).isEmpty();
		assertThat(file.values("fundingUsd")).singleElement()
			.isEqualTo((value % 1 == 0) ? (Object) (long) value : value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.000    | AMBIGUOUS_NUMBER
			12,500   | AMBIGUOUS_NUMBER
			1.250M   | AMBIGUOUS_NUMBER
			€1.234,56| OTHER_CURRENCY
			12 GBP   | OTHER_CURRENCY
			12 %     | OTHER_UNIT
			1.2.3    | NOT_A_NUMBER
			1,23,4   | NOT_A_NUMBER
			1 23     | NOT_A_NUMBER
			12.      | NOT_A_NUMBER
			12 km    | NOT_A_NUMBER
			5 mil    | NOT_A_NUMBER
			$        | NOT_A_NUMBER
			1E9999   | NOT_A_NUMBER
			1E999    | OUT_OF_RANGE
			""")
	void dropsUncertainNumbersWithAReason(String text, String code) {
		ReadFile file = funding(FileStyle.UNSTATED, text);

		assertThat(file.faults()).containsExactly("2 fundingUsd " + code);
		assertThat(file.rows()).hasSize(1);
		assertThat(file.values("fundingUsd")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(1,200.50)  | -1200.5
			($1,200.50) | -1200.5
			1,200.50-   | -1200.5
			-$1,200.50  | -1200.5
			""")
	void aNegativeNumberHasItsSignBeforeOrAfterItOrIsInParentheses(String text, double value) {
		ReadFile file = ReadFile.of(RowKind.CUSTOMERS, "account,margin_usd", "a.example,\"" + text + "\"");

		assertThat(file.problems()).isEmpty();
		assertThat(file.values("marginUsd")).containsExactly(value);
	}

	@Test
	void anAmbiguousNumberSaysHowToStateTheStyle() {
		assertThat(funding(FileStyle.UNSTATED, "1.000").problems()).singleElement()
			.extracting(RowProblem::reason)
			.isEqualTo("This may be 1 or 1000: send the file with numbers=POINT or numbers=COMMA");
	}

	@Test
	void theSenderCanStateTheStyle() {
		assertThat(funding(COMMA, "1.000", "2,500", "7").values("fundingUsd")).containsExactly(1000L, 2.5, 7L);
		assertThat(funding(POINT, "1.000", "2,500", "7").values("fundingUsd")).containsExactly(1L, 2500L, 7L);
		assertThat(funding(POINT, "1,5").faults()).containsExactly("2 fundingUsd OTHER_NUMBER_STYLE");
	}

	@Test
	void oneCellThatCanBeReadOneWayDecidesForAllColumnsOfTheFile() {
		ReadFile file = ReadFile.of(RowKind.CUSTOMERS, "account;revenue_usd;orders", "a.example;12.500;1.000",
				"b.example;;2.000", "c.example;99,5;");

		assertThat(file.values("revenueUsd")).containsExactly(12500L, 99.5);
		assertThat(file.values("orders")).containsExactly(1000L, 2000L);
		assertThat(file.warnings())
			.containsExactly("Numbers were read with a decimal comma, as '99,5' in line 4 shows");
	}

	@Test
	void aFileThatContradictsItselfIsReadWhereItIsCertain() {
		ReadFile file = funding(FileStyle.UNSTATED, "1,5", "2.5", "3.000");

		assertThat(file.values("fundingUsd")).containsExactly(1.5, 2.5);
		assertThat(file.faults()).containsExactly("4 fundingUsd AMBIGUOUS_NUMBER");
		assertThat(file.warnings()).singleElement()
			.asString()
			.startsWith("Numbers are written in two ways, as '2.5' in line 3 and '1,5' in line 2 show");
	}

	@Test
	void wholeColumnsDecideWhenNothingElseDoes() {
		assertThat(headcounts("1.234", "2.000").values("headcountMin")).containsExactly(1234L, 2000L);
		assertThat(headcounts("1.000", "2.000").faults()).containsExactly("2 headcount AMBIGUOUS_NUMBER",
				"3 headcount AMBIGUOUS_NUMBER");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			640             | 640   | 640
			120.0           | 120   | 120
			51-200          | 51    | 200
			11 – 50         | 11    | 50
			11 to 50        | 11    | 50
			10001+          | 10001 | -
			10,001+         | 10001 | -
			1,001-5,000     | 1001  | 5000
			5k              | 5000  | 5000
			1k-5k           | 1000  | 5000
			10001+ employees| 10001 | -
			250 employees   | 250   | 250
			50 Mitarbeiter  | 50    | 50
			1 employee      | 1     | 1
			300 dipendenti  | 300   | 300
			51-200人        | 51    | 200
			Over 10000      | 10001 | -
			mehr als 100    | 101   | -
			> 500           | 501   | -
			>= 500          | 500   | -
			10000 or more   | 10000 | -
			<10             | -     | 9
			Less than 10    | -     | 9
			up to 50        | -     | 50
			bis 50          | -     | 50
			""")
	void readsBands(String text, Long least, Long most) {
		ReadFile file = headcounts(text);

		assertThat(file.problems()).isEmpty();
		assertThat(file.rows().get(2L)).containsEntry("headcountMin", least).containsEntry("headcountMax", most);
	}

	@Test
	void readsAmountsOfBandsToTheDollar() {
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, "domain;revenue_usd", "a.example;$1M-$10M", "b.example;$10B+",
				"c.example;2500000.5");

		assertThat(file.problems()).isEmpty();
		assertThat(file.values("revenueUsdMin")).containsExactly(1_000_000L, 10_000_000_000L, 2_500_000L);
		assertThat(file.values("revenueUsdMax")).containsExactly(10_000_000L, 2_500_000L);
	}

	/** As Crunchbase and ZoomInfo write them. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			Less than $1M           | -          | 1000000
			$1M to $10M             | 1000000    | 10000000
			Under $500,000          | -          | 500000
			$500,000 - $1 mil.      | 500000     | 1000000
			$250 mil. - $500 mil.   | 250000000  | 500000000
			$500 mil. - $1 bil.     | 500000000  | 1000000000
			Over $5 bil.            | 5000000000 | -
			""")
	void readsRangesOfRevenue(String text, Long least, Long most) {
		FileStyle point = new FileStyle(NumberStyle.POINT, DateStyle.UNDECIDED);
		ReadFile file = file("domain;revenue_usd", point, text);

		assertThat(file.problems()).isEmpty();
		assertThat(file.rows().get(2L)).containsEntry("revenueUsdMin", least).containsEntry("revenueUsdMax", most);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nov-50     | 11-50
			10-Jan     | 1-10
			01-Okt     | 1-10
			1950-11    | 11-50
			1950-11-01 | 11-50
			2026-01-10 | 1-10
			""")
	void aBandThatASpreadsheetMadeADateIsNamedAsSuch(String text, String band) {
		ReadFile file = headcounts(text);

		assertThat(file.faults()).containsExactly("2 headcount BAND_BECAME_A_DATE");
		assertThat(file.problems().getFirst().reason()).contains("probably " + band + ":");
		assertThat(file.rows()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "200-51, EMPTY_BAND", "many, NOT_A_NUMBER_OR_BAND", "1-5k, AMBIGUOUS_BAND", "-5, OUT_OF_RANGE",
			"120.5, NOT_A_WHOLE_NUMBER", "$120, OTHER_UNIT", "1-2-3, NOT_A_NUMBER_OR_BAND" })
	void otherBandsAreDropped(String text, String code) {
		assertThat(headcounts(text).faults()).containsExactly("2 headcount " + code);
	}

	@Test
	void percentMayBeWrittenWherePercentIsMeant() {
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, "domain,growth_percent", "a.example,12.5%", "b.example,-3 %");

		assertThat(file.values("growthPercent")).containsExactly(12.5, -3L);
	}

	@Test
	void aCompanyIsFoundedBetweenTheYear1000AndNow() {
		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, "domain;founded_year", "a.example;1088", "b.example;2013.0",
				"c.example;2013-05-01", "d.example;03/04/2013", "e.example;0", "f.example;9999", "g.example;999");

		assertThat(file.values("foundedYear")).isEqualTo(List.of(1088L, 2013L, 2013L, 2013L));
		assertThat(file.faults()).containsExactly("6 foundedYear OUT_OF_RANGE", "7 foundedYear OUT_OF_RANGE",
				"8 foundedYear OUT_OF_RANGE");
	}

	private static ReadFile headcounts(String... cells) {
		return file("domain;headcount", FileStyle.UNSTATED, cells);
	}

	private static ReadFile funding(FileStyle stated, String... cells) {
		return file("domain;funding_usd", stated, cells);
	}

	private static ReadFile file(String header, FileStyle stated, String... cells) {
		StringBuilder text = new StringBuilder(header);
		for (int i = 0; i < cells.length; i++) {
			text.append("\nd").append(i).append(".example;").append(cells[i]);
		}
		return ReadFile.of(RowKind.ACCOUNTS, stated, text.toString().getBytes(StandardCharsets.UTF_8));
	}

}

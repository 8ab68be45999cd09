package dev.icpgraph.reading;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class DateStyleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013                     | 2013
			2013-08                  | 2013-08
			2013-08-21               | 2013-08-21
			2013/8/1                 | 2013-08-01
			2013.08.21               | 2013-08-21
			20130821                 | 2013-08-21
			2013-08-21T23:59:58.123Z | 2013-08-21
			2013-08-21 10:00         | 2013-08-21
			21/08/2013               | 2013-08-21
			08/21/2013               | 2013-08-21
			21. 8. 2013              | 2013-08-21
			8/21/2013 9:41 AM        | 2013-08-21
			05/05/2024               | 2024-05-05
			08/2013                  | 2013-08
			05 Mar 2024              | 2024-03-05
			Mar 5, 2024              | 2024-03-05
			March 5th, 2024          | 2024-03-05
			5-Mar-2024               | 2024-03-05
			5. März 2024             | 2024-03-05
			05-Mrz-2024              | 2024-03-05
			5 mars 2024              | 2024-03-05
			5 de marzo de 2024       | 2024-03-05
			Aug 2013                 | 2013-08
			Dezember 2013            | 2013-12
			Sept. 2013               | 2013-09
			2013年8月21日            | 2013-08-21
			2013년 8월               | 2013-08
			2024-05-06 10:00:00 +0000 UTC       | 2024-05-06
			2024-05-06T10:00:00.000+00:00[UTC]  | 2024-05-06
			2024-05-06 10:00:00.123 UTC         | 2024-05-06
			May 6, 2024, 10:30 AM EST           | 2024-05-06
			Monday, May 6, 2024                 | 2024-05-06
			Mo., 6. Mai 2024                    | 2024-05-06
			Mon May 06 2024 12:00:00 GMT+0200 (Central European Summer Time) | 2024-05-06
			1714989600000                       | 2024-05-06
			1714989600                          | 2024-05-06
			""")
	void aDateThatCanBeReadOneWayIsReadInItsPrecision(String text, String date) {
		ReadFile file = since(FileStyle.UNSTATED, text);

		assertThat(file.problems()).isEmpty();
		assertThat(file.values("since")).containsExactly(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			03/04/2024 | AMBIGUOUS_DATE
			3.4.2024   | AMBIGUOUS_DATE
			03/04/24   | NOT_A_DATE
			Mar-24     | NOT_A_DATE
			42731      | NOT_A_DATE
			0000-00-00 | NOT_A_DATE
			00/00/0000 | NOT_A_DATE
			1900-01-00 | NOT_A_DATE
			2013-02-30 | NOT_A_DATE
			31/02/2013 | NOT_A_DATE
			2013-13    | NOT_A_DATE
			soon       | NOT_A_DATE
			5 Foo 2013 | NOT_A_DATE
			1899-12-30 | OUT_OF_RANGE
			1900-01-01 | NOT_A_DATE
			1970-01-01T00:00:00Z | NOT_A_DATE
			9999-12-31 | OUT_OF_RANGE
			2099-01    | IN_THE_FUTURE
			""")
	void dropsUncertainAndImpossibleDays(String text, String code) {
		ReadFile file = since(FileStyle.UNSTATED, text);

		assertThat(file.faults()).containsExactly("2 since " + code);
		assertThat(file.rows().get(2L)).doesNotContainKey("since").containsEntry("account", "d0.example");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					03/04/2024 | This may be 2024-04-03 or 2024-03-04: send the file with dates=DAY_FIRST or dates=MONTH_FIRST
					0000-00-00 | No such day exists: leave the cell empty if the date is unknown
					2013-02-30 | No such day exists: leave the cell empty if the date is unknown
					31/02/2013 | No such day exists: leave the cell empty if the date is unknown
					2013-13    | No such day exists: leave the cell empty if the date is unknown
					42731      | Write 2026-11-01, or send the file with dates=SPREADSHEET if it counts days as a spreadsheet does
					03/04/24   | Write the year with four digits, for example 2026-11-01
					""")
	void saysWhatToDo(String text, String reason) {
		assertThat(since(FileStyle.UNSTATED, text).problems()).extracting(RowProblem::reason).containsExactly(reason);
	}

	@Test
	void oneCellThatCanBeReadOneWayDecidesForAllColumnsOfTheFile() {
		ReadFile file = ReadFile.of(RowKind.CUSTOMERS, "account,since,until", "a.example,03/04/2020,",
				"b.example,2021,31/12/2022");

		assertThat(file.values("since")).containsExactly("2020-04-03", "2021");
		assertThat(file.values("until")).containsExactly("2022-12-31");
		assertThat(file.warnings())
			.containsExactly("Dates were read with the day first, as '31/12/2022' in line 3 shows");
		assertThat(since(FileStyle.UNSTATED, "03/04/2020", "12/31/2020").values("since")).containsExactly("2020-03-04",
				"2020-12-31");
	}

	@Test
	void aFileThatContradictsItselfIsReadWhereItIsCertain() {
		ReadFile file = since(FileStyle.UNSTATED, "31/12/2020", "12/31/2020", "03/04/2020");

		assertThat(file.values("since")).containsExactly("2020-12-31", "2020-12-31");
		assertThat(file.faults()).containsExactly("4 since AMBIGUOUS_DATE");
		assertThat(file.warnings()).singleElement().asString().startsWith("Dates are written in two ways");
	}

	@Test
	void theSenderCanStateTheStyle() {
		assertThat(since(stated(DateStyle.DAY_FIRST), "03/04/2024").values("since")).containsExactly("2024-04-03");
		assertThat(since(stated(DateStyle.MONTH_FIRST), "03/04/2024").values("since")).containsExactly("2024-03-04");
		assertThat(since(stated(DateStyle.MONTH_FIRST), "31/12/2024").faults())
			.containsExactly("2 since OTHER_DATE_STYLE");
		assertThat(since(stated(DateStyle.ISO), "31/12/2024", "2024-12-31").faults())
			.containsExactly("2 since NOT_A_DATE");
	}

	@Test
	void spreadsheetsCountDays() {
		assertThat(since(stated(DateStyle.SPREADSHEET), "42731", "42731.75", "2013", "2013-08-21").values("since"))
			.containsExactly("2016-12-27", "2016-12-27", "2013", "2013-08-21");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10", "Oct 2026", "2026" })
	void aVisitNeedsItsDay(String text) {
		ReadFile file = ReadFile.of(RowKind.VISITS, "account,on", "a.example," + text);

		assertThat(file.faults()).containsExactly("2 on NOT_A_DAY refused");
	}

	private static FileStyle stated(DateStyle dates) {
		return new FileStyle(NumberStyle.UNDECIDED, dates);
	}

	private static ReadFile since(FileStyle stated, String... cells) {
		StringBuilder text = new StringBuilder("account;since");
		for (int i = 0; i < cells.length; i++) {
			text.append("\nd").append(i).append(".example;").append(cells[i]);
		}
		return ReadFile.of(RowKind.CUSTOMERS, stated, text.toString().getBytes(StandardCharsets.UTF_8));
	}

}

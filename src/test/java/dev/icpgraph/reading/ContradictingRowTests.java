package dev.icpgraph.reading;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictingRowTests {

	@Test
	void nobodyIsItsOwnCompetitorOrPartner() {
		assertThat(new RowReader(RowKind.PARTNERSHIPS, FileStyle.PLAIN)
			.read(2, Map.of("account", "acme.com", "partner", "acme.com"))
			.problems()).extracting(RowProblem::code).containsExactly("SAME_ON_BOTH_ENDS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.acme.com/", "www.acme.com", "info@acme.com", "ACME.com" })
	void nobodyIsItsOwnCompetitorUnderAnotherSpelling(String competitor) {
		assertThat(new RowReader(RowKind.COMPETITOR_STAGES, FileStyle.PLAIN)
			.read(2, Map.of("account", "acme.com", "competitor", competitor, "stage", "CUSTOMER"))
			.problems()).extracting(RowProblem::code).containsExactly("SAME_ON_BOTH_ENDS");
	}

	@ParameterizedTest
	@CsvSource({ "2098, '', true, NOT_BEGUN_AND_CURRENT", "2098-05, 2099, yes, NOT_BEGUN_AND_CURRENT",
			"2019, 2098, false, GOES_ON_AND_NOT_CURRENT" })
	void aJobIsNotCurrentBeforeItBeginsNorFormerBeforeItEnds(String since, String until, String current, String code) {
		RowReader.Read read = new RowReader(RowKind.EMPLOYMENTS, FileStyle.PLAIN).read(2,
				Map.of("person", "p1", "account", "a1", "since", planned(since), "until", until, "current", current));

		assertThat(read.refused()).isTrue();
		assertThat(read.problems()).extracting(RowProblem::code).containsExactly(code);
	}

	@Test
	void aJobThatBeginsLaterIsNotCurrentInAFileWithoutThatColumn() {
		Map<String, String> row = Map.of("person", "p1", "account", "a1", "since", planned("2098"));

		assertThat(new RowReader(RowKind.EMPLOYMENTS, FileStyle.PLAIN).read(2, row).row().values())
			.doesNotContainKeys("current", GraphRow.CURRENT_UNLESS_KNOWN);
	}

	/**
	 * A date in the next year for one that is too far away to be planned.
	 */
	private static String planned(String date) {
		return date.startsWith("2098") ? String.valueOf(Year.now(ZoneOffset.UTC).getValue() + 1) : date;
	}

	@Test
	void aJobUntilThePresentThatIsNotCurrentIsRefused() {
		assertThat(new RowReader(RowKind.EMPLOYMENTS, FileStyle.PLAIN)
			.read(2, Map.of("person", "p1", "account", "a1", "until", "Present", "current", "no"))
			.refused()).isTrue();
	}

}

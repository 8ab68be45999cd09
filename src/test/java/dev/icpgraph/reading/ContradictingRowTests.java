package dev.icpgraph.reading;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.FileStyle;
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

	@Test
	void aJobUntilThePresentThatIsNotCurrentIsRefused() {
		assertThat(new RowReader(RowKind.EMPLOYMENTS, FileStyle.PLAIN)
			.read(2, Map.of("person", "p1", "account", "a1", "until", "Present", "current", "no"))
			.refused()).isTrue();
	}

}

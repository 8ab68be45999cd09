package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenLinksTests {

	private final WrittenLinks links = new WrittenLinks();

	private int row;

	private void write(RowKind kind, String by, Map<String, Object> values) {
		this.links.write(kind, by, new GraphRow(++this.row, new HashMap<>(values)), null);
	}

	@Test
	void keepTwoJobsWithOneTitleApartWhenTheFirstHasEnded() {
		write(RowKind.EMPLOYMENTS, "one", Map.of("title", "CTO", "since", "2012", "until", "2015"));
		write(RowKind.EMPLOYMENTS, "one", Map.of("title", "CTO", "since", "2019"));

		assertThat(this.links.all()).hasSize(2);
	}

	@Test
	void takeAnotherStartFromALaterFileAsACorrection() {
		write(RowKind.EMPLOYMENTS, "one", Map.of("title", "CTO", "since", "2019", "seniority", "C_LEVEL"));
		write(RowKind.EMPLOYMENTS, "two", Map.of("title", "CTO", "since", "2020"));

		assertThat(this.links.all()).singleElement()
			.isEqualTo(Map.of("title", "CTO", "since", "2020", "seniority", "C_LEVEL"));
	}

	@Test
	void makeAJobWithoutAnEndCurrentUnlessItsEndIsKnown() {
		write(RowKind.EMPLOYMENTS, "one", Map.of("title", "CTO", "since", "2019", "until", "2021"));
		write(RowKind.EMPLOYMENTS, "two", Map.of("title", "CTO", "since", "2019", GraphRow.CURRENT_UNLESS_KNOWN, true));

		assertThat(this.links.all()).singleElement()
			.isEqualTo(Map.of("title", "CTO", "since", "2019", "until", "2021"));
	}

	@Test
	void dateAReferralByItsCustomerOnlyWhileNothingElseDoes() {
		write(RowKind.CUSTOMERS, "customers", Map.of("since", "2020-02"));
		assertThat(this.links.all()).containsExactly(Map.of("kind", "CUSTOMER", "on", "2020-02"));

		write(RowKind.REFERRALS, "referrals", Map.of("kind", "CUSTOMER", "on", "2019-11-03"));
		write(RowKind.CUSTOMERS, "more customers", Map.of("since", "2020-03"));

		assertThat(this.links.all()).containsExactly(Map.of("kind", "CUSTOMER", "on", "2019-11-03"));
	}

}

package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class RowSharesTests {

	@Test
	void rowsOfOneAccountStayTogetherInTheirOrder() {
		List<GraphRow> rows = rows(3000, RowSharesTests::use);

		List<List<GraphRow>> shares = RowShares.of(RowKind.ACCOUNT_TECHNOLOGIES, rows);

		assertThat(shares).hasSize(2).allSatisfy((share) -> {
			assertThat(share).hasSizeGreaterThan(1000);
			assertThat(share).extracting(GraphRow::row).isSorted();
		});
		assertThat(shares.get(0)).extracting((row) -> row.values().get("account"))
			.doesNotContainAnyElementsOf(shares.get(1).stream().map((row) -> row.values().get("account")).toList());
		assertThat(shares.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rows);
	}

	@Test
	void rowsWhosePersonAndAccountDifferAreSharedByThePerson() {
		List<GraphRow> rows = rows(3000,
				(row) -> Map.of("person", account(row % 2), "account", account(row % 300), "event", "kubecon"));

		assertThat(RowShares.of(RowKind.PARTICIPATIONS, rows)).hasSizeLessThanOrEqualTo(2)
			.allSatisfy((share) -> assertThat(share).hasSizeGreaterThanOrEqualTo(1500));
	}

	@Test
	void aSmallBatchAndRowsThatLockSharedNodesStayWhole() {
		assertThat(RowShares.of(RowKind.ACCOUNT_TECHNOLOGIES, rows(1999, RowSharesTests::use))).hasSize(1);
		assertThat(RowShares.of(RowKind.EMPLOYMENTS, rows(3000, RowSharesTests::use))).hasSize(1);
		assertThat(RowShares.of(RowKind.ACCOUNTS, rows(3000, RowSharesTests::use))).hasSize(1);
	}

	private static List<GraphRow> rows(int count, IntFunction<Map<String, Object>> values) {
		return IntStream.range(0, count).mapToObj((row) -> new GraphRow(row + 2, values.apply(row))).toList();
	}

	private static Map<String, Object> use(int row) {
		return Map.of("account", account(row % 300), "technology", "dbt");
	}

	private static Reference account(int number) {
		return ((Parsed.Taken<Reference>) Reference.account("c" + number + ".example")).value();
	}

}

package dev.icpgraph.merge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares of a batch for writers side by side. Rows that name an account or person in the
 * same way stay together in their order, so that a later row still corrects an earlier
 * one. A writer locks the accounts and people of its rows until it ends, so only rows
 * with one of them are worth sharing: the uses of technologies and the participations in
 * events, most rows of a large market.
 */
final class RowShares {

	/** Rows below which a second transaction costs more than it saves. */
	private static final int FEWEST = 1000;

	static final int WRITERS = 2;

	private RowShares() {
	}

	/**
	 * The shares of a batch: one, or one for each writer, which may be empty.
	 */
	static List<List<GraphRow>> of(RowKind kind, List<GraphRow> rows) {
		return switch (kind) {
			case ACCOUNT_TECHNOLOGIES -> shared(rows, List.of("account"));
			case PARTICIPATIONS -> shared(rows, List.of("person", "account"));
			case ACCOUNTS, TECHNOLOGIES, PEOPLE, EVENTS, DEPARTMENTS, LEADERSHIP_CHANGES, EMPLOYMENTS, ACQUAINTANCES,
					REFERRALS, CUSTOMERS, VISITS, COMPETITOR_STAGES, PARTNERSHIPS ->
				List.of(rows);
		};
	}

	/**
	 * @param columns that name an account or person; the first that a row has decides
	 */
	private static List<List<GraphRow>> shared(List<GraphRow> rows, List<String> columns) {
		if (rows.size() < WRITERS * FEWEST) {
			return List.of(rows);
		}
		var shares = rows.stream().collect(Collectors.groupingBy((row) -> share(row, columns)));
		return IntStream.range(0, WRITERS).mapToObj((writer) -> shares.getOrDefault(writer, List.of())).toList();
	}

	private static int share(GraphRow row, List<String> columns) {
		return columns.stream()
			.map((column) -> row.values().get(column))
			.filter(Reference.class::isInstance)
			.mapToInt((named) -> Math.floorMod(((Reference) named).given().hashCode(), WRITERS))
			.findFirst()
			.orElse(0);
	}

}

package dev.icpgraph.merge;

import java.util.Locale;

import dev.icpgraph.identity.CompositeId;
import dev.icpgraph.row.RowShape;

/**
 * Keys that separate the links and parts of rows of a kind.
 */
final class RowKeys {

	private RowKeys() {
	}

	/**
	 * The key that distinguishes a row from others of the same nodes, for example
	 * {@code cto/2024}; empty for kinds with one link or part.
	 */
	static String key(RowShape shape, GraphRow row) {
		String[] parts = shape.key()
			.stream()
			.map((column) -> String.valueOf(row.values().getOrDefault(column, "")).toLowerCase(Locale.ROOT))
			.toArray(String[]::new);
		return (parts.length > 0) ? CompositeId.of(parts) : "";
	}

	/**
	 * The id of a part of an account, for example {@code acme.com/platform}.
	 */
	static String part(String accountId, String key) {
		return start(accountId) + key;
	}

	/**
	 * Prefix of the ids of all parts of an account.
	 */
	static String start(String accountId) {
		return CompositeId.of(accountId) + "/";
	}

}

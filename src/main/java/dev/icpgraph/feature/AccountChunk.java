package dev.icpgraph.feature;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A range of accounts for one task, small enough that their data stays in the cache of
 * its core.
 *
 * @param begin first account
 * @param end after the last account
 */
public record AccountChunk(int begin, int end) {

	static final int SIZE = 1 << 14;

	/**
	 * Splits all accounts into chunks, processed on all cores.
	 */
	public static Stream<AccountChunk> of(int accounts) {
		return IntStream.rangeClosed(0, accounts / SIZE)
			.parallel()
			.mapToObj((chunk) -> new AccountChunk(chunk * SIZE, Math.min(accounts, (chunk + 1) * SIZE)));
	}

}

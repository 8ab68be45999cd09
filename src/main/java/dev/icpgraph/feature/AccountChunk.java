package dev.icpgraph.feature;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Accounts that one task works on, few enough that what it reads of them stays in the
 * cache of its core.
 *
 * @param begin the first
 * @param end behind the last
 */
public record AccountChunk(int begin, int end) {

	static final int SIZE = 1 << 14;

	/**
	 * All of so many accounts, on all cores.
	 */
	public static Stream<AccountChunk> of(int accounts) {
		return IntStream.rangeClosed(0, accounts / SIZE)
			.parallel()
			.mapToObj((chunk) -> new AccountChunk(chunk * SIZE, Math.min(accounts, (chunk + 1) * SIZE)));
	}

}

package dev.icpgraph.snapshot;

import java.util.stream.IntStream;

/**
 * Splits all accounts into ranges that several threads process in the caller's thread
 * pool.
 */
public final class AccountRanges {

	private static final int RANGES = 4 * Runtime.getRuntime().availableProcessors();

	private static final int SMALLEST = 1 << 12;

	private AccountRanges() {
	}

	/**
	 * Calls back for ranges that cover all numbers from 0 to below a number, each once.
	 */
	public static void forEach(int accounts, Work work) {
		int length = Math.max(SMALLEST, (accounts + RANGES - 1) / RANGES);
		IntStream.range(0, (accounts + length - 1) / length)
			.parallel()
			.forEach((range) -> work.on(range * length, Math.min(accounts, (range + 1) * length)));
	}

	/**
	 * The work on a range.
	 */
	public interface Work {

		void on(int from, int to);

	}

}

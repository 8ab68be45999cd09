package dev.icpgraph.proximity;

import java.util.stream.IntStream;

/**
 * Cuts all accounts into ranges that several threads work through: those of the pool that
 * the caller belongs to.
 */
public final class AccountRanges {

	private static final int RANGES = 4 * Runtime.getRuntime().availableProcessors();

	private static final int SMALLEST = 1 << 12;

	private AccountRanges() {
	}

	/**
	 * Calls back for ranges that cover 0 up to a number, each once.
	 */
	public static void forEach(int accounts, Work work) {
		int length = Math.max(SMALLEST, (accounts + RANGES - 1) / RANGES);
		IntStream.range(0, (accounts + length - 1) / length)
			.parallel()
			.forEach((range) -> work.on(range * length, Math.min(accounts, (range + 1) * length)));
	}

	/**
	 * What is done with a range.
	 */
	public interface Work {

		void on(int from, int to);

	}

}

package dev.icpgraph.snapshot;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits all accounts into ranges that several threads process in the caller's thread
 * pool. A range is small enough that its data stays in the cache of its core.
 */
public final class AccountRanges {

	private static final int RANGES = 4 * Runtime.getRuntime().availableProcessors();

	private static final int SHORTEST = 1 << 12;

	private static final int LONGEST = 1 << 14;

	private AccountRanges() {
	}

	/**
	 * Processes ranges that cover all accounts from 0 to below a number, each once.
	 */
	public static void forEach(int accounts, Work work) {
		ranges(accounts).forEach((range) -> work.on(range.from, range.to));
	}

	/**
	 * The results of ranges that cover all accounts from 0 to below a number, each once.
	 */
	public static <T> Stream<T> map(int accounts, Question<T> question) {
		return ranges(accounts).map((range) -> question.of(range.from, range.to));
	}

	private static Stream<Range> ranges(int accounts) {
		int length = Math.clamp((accounts + RANGES - 1) / RANGES, SHORTEST, LONGEST);
		return IntStream.range(0, (accounts + length - 1) / length)
			.parallel()
			.mapToObj((range) -> new Range(range * length, Math.min(accounts, (range + 1) * length)));
	}

	private record Range(int from, int to) {
	}

	/**
	 * The work on a range.
	 */
	@FunctionalInterface
	public interface Work {

		void on(int from, int to);

	}

	/**
	 * Computes a result for a range.
	 *
	 * @param <T> kind of result
	 */
	@FunctionalInterface
	public interface Question<T> {

		T of(int from, int to);

	}

}

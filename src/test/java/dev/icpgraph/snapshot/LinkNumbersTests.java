package dev.icpgraph.snapshot;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkNumbersTests {

	private final SplittableRandom random = new SplittableRandom(3);

	@Test
	void returnsEveryNumberAsGiven() {
		for (int different : new int[] { 5, 20, 300, 70_000 }) {
			int[] given = IntStream.range(0, 100_000).map((link) -> number(different)).toArray();

			LinkNumbers numbers = numbers(given);

			assertThat(IntStream.range(0, given.length).map(numbers::get)).containsExactly(box(given));
		}
	}

	@Test
	void areAbsentWhenNoneIsKnown() {
		assertThat(LinkNumbers.of(new int[] { Links.UNKNOWN, Links.UNKNOWN })).isNull();
		assertThat(LinkNumbers.of(new int[0])).isNull();
		assertThat(numbers(7, Links.UNKNOWN).picked(new int[] { 1, 1 })).isNull();
		assertThat(numbers(7, 8).mapped((number) -> Links.UNKNOWN)).isNull();
	}

	@Test
	void keepOnlyValuesThatALinkHas() {
		LinkNumbers numbers = numbers(30, Links.UNKNOWN, 10, 20, 10);

		assertThat(numbers.values()).containsExactly(Links.UNKNOWN, 10, 20, 30);
		assertThat(Objects.requireNonNull(numbers.picked(new int[] { 3, 2 })).values()).containsExactly(Links.UNKNOWN,
				10, 20);
	}

	@Test
	void mapSeveralNumbersToOne() {
		LinkNumbers numbers = Objects
			.requireNonNull(numbers(30, 10, Links.UNKNOWN, 20).mapped((number) -> (number >= 20) ? Days.OPEN : number));

		assertThat(IntStream.range(0, 4).map(numbers::get)).containsExactly(Days.OPEN, 10, Links.UNKNOWN, Days.OPEN);
		assertThat(numbers.values()).containsExactly(Links.UNKNOWN, 10, Days.OPEN);
		assertThat(numbers.highest()).isEqualTo(Days.OPEN);
	}

	@Test
	void takeTwoBytesEachUntilTooManyDiffer() {
		assertThat(numbers(IntStream.range(0, 65_535).toArray()).bytes()).isEqualTo(2L * 65_535 + 4L * 65_536);
		assertThat(numbers(IntStream.range(0, 65_536).toArray()).bytes()).isEqualTo(4L * 65_536 + 4L * 65_537);
	}

	@Test
	void codesTakeOneByteEachOnlyWhereTheyAreCompact() {
		int[] codes = IntStream.range(0, 256).toArray();

		assertThat(Codes.compact(codes, 256).bytes()).isEqualTo(256);
		assertThat(Codes.compact(codes, 257).bytes()).isEqualTo(Codes.of(codes, 256).bytes()).isEqualTo(2 * 256);
		assertThat(IntStream.range(0, 256).map(Codes.compact(codes, 256)::get)).containsExactly(box(codes));
	}

	/**
	 * A number of a few, some far from all others, such as a date with a typing error.
	 */
	private int number(int different) {
		int number = this.random.nextInt(different);
		return switch (number % 7) {
			case 0 -> Links.UNKNOWN;
			case 1 -> Days.OPEN;
			case 2 -> Integer.MIN_VALUE + 1 + number;
			default -> number - different / 2;
		};
	}

	private static LinkNumbers numbers(int... given) {
		return Objects.requireNonNull(LinkNumbers.of(given));
	}

	private static Integer[] box(int[] numbers) {
		return IntStream.of(numbers).boxed().toArray(Integer[]::new);
	}

}

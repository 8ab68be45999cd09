package dev.icpgraph.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits a whole number into whole parts in given proportions so that they sum exactly to
 * it, by largest remainder (Hamilton's method; Balinski and Young, Fair Representation,
 * 1982); equal remainders go to the earlier part. Arithmetic is exact for any doubles:
 * scaling all proportions gives the same parts. For whole proportions use
 * {@link dev.icpgraph.statistics.FixedPoint#split}.
 */
final class Apportionment {

	private Apportionment() {
	}

	/**
	 * The parts, in the order of the proportions.
	 * @param total number to split, not negative
	 * @param proportions not negative and not all 0
	 */
	static int[] of(int total, double... proportions) {
		BigDecimal[] exact = Arrays.stream(proportions).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
		int scale = Arrays.stream(exact).mapToInt(BigDecimal::scale).max().orElse(0);
		BigInteger[] whole = Arrays.stream(exact)
			.map((it) -> it.setScale(scale).unscaledValue())
			.toArray(BigInteger[]::new);
		BigInteger sum = Arrays.stream(whole).reduce(BigInteger.ZERO, BigInteger::add);
		int[] parts = new int[proportions.length];
		BigInteger[] remainders = new BigInteger[proportions.length];
		int left = total;
		for (int i = 0; i < parts.length; i++) {
			BigInteger[] quotient = whole[i].multiply(BigInteger.valueOf(total)).divideAndRemainder(sum);
			parts[i] = quotient[0].intValueExact();
			remainders[i] = quotient[1];
			left -= parts[i];
		}
		IntStream.range(0, parts.length)
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
			.limit(left)
			.forEach((i) -> parts[i]++);
		return parts;
	}

}

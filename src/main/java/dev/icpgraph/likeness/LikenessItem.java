package dev.icpgraph.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of the signed bits of an account.
 *
 * @param source the part with its sentence
 * @param bits signed, in 2^-20 bit; the bits of an account's parts sum to its bits
 * @param points signed difference that it makes to the value, starting from that of the
 * average account, in units of {@link Likeness#ONE}; the points of an account's parts sum
 * to the whole difference
 */
public record LikenessItem(PartSource source, long bits, long points) {

	/**
	 * The nonzero parts, strongest first; parts that rest on a single best customer come
	 * last.
	 */
	public static List<LikenessItem> all(List<? extends PartSource> sources, long[] bits, long[] points) {
		return IntStream.range(0, bits.length)
			.mapToObj((part) -> new LikenessItem(sources.get(part), bits[part], points[part]))
			.filter((item) -> item.bits() != 0 || item.points() != 0)
			.sorted(Comparator.comparing((LikenessItem item) -> item.source().restsOnOne())
				.thenComparingLong((item) -> -Math.abs(item.points())))
			.toList();
	}

}

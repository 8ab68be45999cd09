package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.statistics.FixedPoint;

/**
 * The minimum or maximum of several features. An unknown part makes the result unknown
 * unless the other parts decide it.
 */
final class CombinedFeature implements Feature {

	private final List<Feature> parts;

	private final int deciding;

	private CombinedFeature(List<Feature> parts, int deciding) {
		this.parts = parts;
		this.deciding = deciding;
	}

	static CombinedFeature all(List<Feature> parts) {
		return new CombinedFeature(parts, 0);
	}

	static CombinedFeature any(List<Feature> parts) {
		return new CombinedFeature(parts, ONE);
	}

	@Override
	public Feature forAll() {
		return new CombinedFeature(this.parts.stream().map(Feature::forAll).toList(), this.deciding);
	}

	@Override
	public int value(int account) {
		int combined = ONE - this.deciding;
		boolean unknown = false;
		for (Feature part : this.parts) {
			int value = part.value(account);
			if (value == this.deciding) {
				return value;
			}
			unknown |= value < 0;
			combined = (this.deciding == 0) ? Math.min(combined, value) : Math.max(combined, value);
		}
		return unknown ? UNKNOWN : combined;
	}

	/**
	 * Names only the deciding parts of a failed {@code all} or a true {@code any}, and
	 * only the unknown parts of an unknown combination.
	 */
	@Override
	public String text(int account) {
		return telling(account).map((part) -> part.text(account)).collect(Collectors.joining("; "));
	}

	/**
	 * The evidence of those parts, with equal weight for each part.
	 */
	@Override
	public List<EvidenceItem> evidence(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		List<Feature> telling = telling(account).toList();
		return telling.stream().flatMap((part) -> shares(part.evidence(account), ONE / telling.size())).toList();
	}

	private Stream<Feature> telling(int account) {
		int value = value(account);
		boolean together = (this.deciding == 0) ? value > 0 : value == 0;
		return this.parts.stream().filter((part) -> together || part.value(account) == value);
	}

	private static Stream<EvidenceItem> shares(List<EvidenceItem> items, int total) {
		long[] weights = items.stream().mapToLong(EvidenceItem::weight).toArray();
		if (Arrays.stream(weights).sum() == 0) {
			Arrays.fill(weights, 1);
		}
		long[] shares = FixedPoint.split(total, weights);
		return IntStream.range(0, shares.length).mapToObj((i) -> items.get(i).weighing((int) shares[i]));
	}

}

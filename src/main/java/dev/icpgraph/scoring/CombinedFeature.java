package dev.icpgraph.scoring;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Features taken together: the least or the greatest of their values. What is unknown
 * leaves the whole unknown, unless the rest decides it alone.
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
	 * Of an {@code all} that fails and of an {@code any} that holds only what makes it
	 * so, of an unknown one what is unknown.
	 */
	@Override
	public String text(int account) {
		int value = value(account);
		boolean together = (this.deciding == 0) ? value > 0 : value == 0;
		IntPredicate said = (part) -> together || part == value;
		return this.parts.stream()
			.filter((part) -> said.test(part.value(account)))
			.map((part) -> part.text(account))
			.collect(Collectors.joining("; "));
	}

}

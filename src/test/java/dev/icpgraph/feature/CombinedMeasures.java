package dev.icpgraph.feature;

import java.util.List;

import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.Measure;

/**
 * Combined measures, in readable form: {@code all(german, not(small))}.
 */
public final class CombinedMeasures {

	private CombinedMeasures() {
	}

	public static Measure all(Measure... parts) {
		return new CombinedMeasure.All(List.of(parts));
	}

	public static Measure any(Measure... parts) {
		return new CombinedMeasure.Any(List.of(parts));
	}

	public static Measure not(Measure part) {
		return new CombinedMeasure.Not(part);
	}

}

package dev.icpgraph.feature;

import dev.icpgraph.measure.Measure;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the value of a criterion for one account, and its words.
 */
final class FeatureAssertions {

	private FeatureAssertions() {
	}

	static void assertFeature(FeatureColumns columns, Measure measure, String account, @Nullable Double value,
			String text) {
		FeatureColumn column = columns.of(measure);
		int dense = columns.snapshot().find(account);
		assertThat(column.feature().text(dense)).isEqualTo(text);
		assertThat(column.values()[dense]).isEqualTo((value != null) ? Feature.fixed(value) : Feature.UNKNOWN);
	}

}

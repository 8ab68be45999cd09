package dev.icpgraph.suggestion;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.measure.TechnographicMeasure;

import static org.assertj.core.api.Assertions.assertThat;

class IcpSuggesterTests {

	@Test
	void theOrderOfTheValuesOfACriterionDoesNotMatter() {
		assertThat(words("Jaeger", "Grafana Tempo", "Zipkin")).isEqualTo(words("Zipkin", "Jaeger", "Grafana Tempo"))
			.isNotEqualTo(words("Zipkin", "Jaeger"));
	}

	private static List<String> words(String... technologies) {
		return IcpSuggester.words(new TechnographicMeasure.Uses(List.of(technologies), null, null));
	}

}

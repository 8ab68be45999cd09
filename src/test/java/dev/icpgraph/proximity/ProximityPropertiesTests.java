package dev.icpgraph.proximity;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import dev.icpgraph.statistics.LiftSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProximityPropertiesTests {

	@Test
	void areTheConstantsOfTheMethodByDefault() {
		assertThat(settings(Map.of())).isEqualTo(ProximitySettings.defaults());
	}

	@Test
	void takeAnotherWeightAndAnotherConstantForOneChannel() {
		ProximitySettings settings = settings(
				Map.of("icpgraph.proximity.weights.event", "0", "icpgraph.proximity.technology.lift.support", "3"));

		assertThat(settings.weight(Channel.EVENT)).isZero();
		assertThat(settings.channels().get(Channel.TECHNOLOGY))
			.isEqualTo(new TechnologySettings(true, 0.5, new LiftSettings(3, 2, 0.0005), 0.4));
	}

	@ParameterizedTest
	@CsvSource({ "weights.technology, 4.1", "weights.people, -1", "technology.rate, -0.1", "technology.breadth, 0",
			"technology.lift.lowest-share, 0", "technology.lift.prior, NaN" })
	void refuseInvalidValues(String name, String value) {
		assertThatThrownBy(() -> settings(Map.of("icpgraph.proximity." + name, value)))
			.hasStackTraceContaining(" is not a ");
	}

	private static ProximitySettings settings(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties))
			.bindOrCreate("icpgraph.proximity", ProximityProperties.class)
			.settings();
	}

}

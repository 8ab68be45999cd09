package dev.icpgraph.privacy;

import java.time.Duration;
import java.time.Period;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for personal data.
 *
 * @param keepVisits age after which visits are deleted, for example {@code 2y}; {@code
 * null} keeps them
 * @param keepPeople time after the last import that changed anything about a person, and
 * after which the person is erased; {@code null} keeps people
 * @param freed time until Neo4j lets new data use the space of deleted data
 */
@ConfigurationProperties("icpgraph.privacy")
record PrivacyProperties(@Nullable Period keepVisits, @Nullable Period keepPeople, @DefaultValue("3s") Duration freed) {

	PrivacyProperties {
		check("keep-visits", keepVisits);
		check("keep-people", keepPeople);
	}

	private static void check(String name, @Nullable Period period) {
		if (period != null && (period.isNegative() || period.isZero())) {
			throw new IllegalArgumentException(
					"icpgraph.privacy.%s is %s: write a time such as 2y or 180d, or leave it out".formatted(name,
							period));
		}
	}

}

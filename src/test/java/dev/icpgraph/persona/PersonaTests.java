package dev.icpgraph.persona;

import java.util.List;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.measure.PeopleMeasure.BuyingRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonaTests {

	private static final Persona HEAD_OF_PLATFORM = persona(List.of("Head of Platform", "VP Engineering"),
			List.of("Platform", "Engineering"), List.of(Seniority.VP, Seniority.DIRECTOR));

	@Test
	void recognizesATitleInAnySpelling() {
		assertThat(HEAD_OF_PLATFORM.recognises("Vice President of Engineering", null, null)).isTrue();
		assertThat(HEAD_OF_PLATFORM.recognises("Engineering Manager", null, null)).isFalse();
	}

	@Test
	void doesNotMatchAPersonWhomAnyKnownFactRulesOut() {
		assertThat(HEAD_OF_PLATFORM.recognises("VP Engineering", "VP", "Engineering")).isTrue();
		assertThat(HEAD_OF_PLATFORM.recognises("VP Engineering", "VP", "Sales")).isFalse();
		assertThat(HEAD_OF_PLATFORM.recognises("VP Engineering", "Assistant", "Engineering")).isFalse();
	}

	@Test
	void doesNotMatchAPersonWithoutData() {
		assertThat(HEAD_OF_PLATFORM.recognises(null, null, null)).isFalse();
		assertThat(persona(List.of("CTO"), List.of(), List.of()).recognises(null, "C_LEVEL", "Engineering")).isFalse();
	}

	@Test
	void matchesByKnownFactsWhenOthersAreMissing() {
		assertThat(HEAD_OF_PLATFORM.recognises(null, null, "platform")).isTrue();
		assertThat(HEAD_OF_PLATFORM.recognises(null, "Director", null)).isTrue();
	}

	private static Persona persona(List<String> titles, List<String> departments, List<Seniority> seniorities) {
		return new Persona("p/1", "p", "Any", BuyingRole.DECISION_MAKER, false, true, titles, departments, seniorities,
				null, null, null, null, 1);
	}

}

package dev.icpgraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeniorityTests {

	@ParameterizedTest
	@CsvSource({ "Chief Technology Officer, C_LEVEL", "Co-Founder & CEO, C_LEVEL", "Founder or executive, C_LEVEL",
			"President, C_LEVEL", "Managing Director, C_LEVEL", "Vice President of Sales, VP", "SVP Engineering, VP",
			"VP Product, VP", "Senior Director, DIRECTOR", "Head of Data, DIRECTOR", "Chief Architect, DIRECTOR",
			"Engineering Manager, MANAGER", "Team Lead, MANAGER", "Software Engineer, OTHER", "Product Owner, OTHER",
			"Executive Assistant to the CEO, OTHER", "Engineer in the Office of the CTO, OTHER", "C developer, OTHER",
			"Account Executive, OTHER" })
	void readsTheLevelOfATitle(String title, Seniority level) {
		assertThat(Seniority.of(null, title)).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "C_LEVEL, C_LEVEL", "C-Suite, C_LEVEL", "Executive, C_LEVEL", "vp, VP", "Director, DIRECTOR",
			"MANAGER, MANAGER", "OTHER, OTHER" })
	void believesTheSeniorityBeforeTheTitle(String seniority, Seniority level) {
		assertThat(Seniority.of(seniority, "Chief Executive Officer")).isEqualTo(level);
	}

	@Test
	void asksTheTitleWhenTheSeniorityNamesNoLevel() {
		assertThat(Seniority.of("10+ years", "VP Sales")).isEqualTo(Seniority.VP);
		assertThat(Seniority.of("Senior", null)).isEqualTo(Seniority.OTHER);
		assertThat(Seniority.of(" ", "")).isEqualTo(Seniority.UNKNOWN);
		assertThat(Seniority.of(null, null)).isEqualTo(Seniority.UNKNOWN);
	}

}

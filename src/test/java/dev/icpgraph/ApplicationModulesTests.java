package dev.icpgraph;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ApplicationModulesTests {

	@Test
	void packagesUseOnlyTheStagesBeforeThem() {
		ApplicationModules.of(IcpGraphApplication.class).verify();
	}

}

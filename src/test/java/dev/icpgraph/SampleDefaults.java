package dev.icpgraph;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What goes with the sample market unless set otherwise: the day it was made for, so that
 * its visits do not fade as the years go by, and its ICP with personas and jobs. None of
 * it where the sample is switched off.
 */
class SampleDefaults implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (environment.getProperty("icpgraph.sample.enabled", Boolean.class, false)) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("sample",
						Map.of("icpgraph.as-of", "2026-11-01", "icpgraph.ours", "lumenkeel.example",
								"icpgraph.icp.file", "classpath:sample/icp.json", "icpgraph.icp.approved-by.leadership",
								"Ilse Okonjo", "icpgraph.icp.approved-by.sales", "Bram Castellane",
								"icpgraph.icp.approved-by.marketing", "Noor Whitlock", "icpgraph.persona.file",
								"classpath:sample/personas.json")));
		}
	}

}

package dev.icpgraph;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The default settings for the sample market: the day it was made for, so that its visits
 * do not decay over the years, and its ICP with personas and jobs. None when the sample
 * is off.
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

package dev.icpgraph.sample;

import java.util.Map;

/**
 * A way of building software: the categories of technology that are more or less frequent
 * than in the whole market.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are List.of.
enum Stack {

	STREAMING(Map.of("Event streaming", 5.0, "Stream processing", 12.0, "Tracing", 12.0, "Analytics database", 3.0,
			"Workflow engine", 6.0, "Container platform", 1.8, "Service mesh", 3.0, "CMS", 0.3, "E-commerce", 0.1,
			"Application server", 0.2)),
	CLOUD_NATIVE(Map.of("Container platform", 2.2, "Infrastructure as code", 2.2, "CI", 1.7, "Cloud", 1.6, "Tracing",
			2.0, "Service mesh", 2.0, "CMS", 0.4, "Application server", 0.2)),
	ENTERPRISE(Map.of("Application server", 4.0, "Message queue", 2.5, "Collaboration", 1.5, "Container platform", 1.2,
			"E-commerce", 0.2, "CMS", 0.6)),
	SHOP(Map.of("E-commerce", 6.0, "CMS", 1.8, "Web analytics", 1.6, "Container platform", 0.8, "Event streaming", 0.3,
			"Tracing", 0.2, "Stream processing", 0.1)),
	PLAIN(Map.of("Container platform", 0.35, "Infrastructure as code", 0.4, "Event streaming", 0.2, "Tracing", 0.1,
			"Stream processing", 0.1, "CMS", 1.4, "Analytics database", 0.4));

	private final Map<String, Double> boosts;

	Stack(Map<String, Double> boosts) {
		this.boosts = boosts;
	}

	/** Frequency relative to the whole market, where it is 1. */
	double boost(String category) {
		return this.boosts.getOrDefault(category, 1.0);
	}

}

package dev.icpgraph.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for ranking customers.
 *
 * @param weights weight of each of the five questions
 */
@ConfigurationProperties("icpgraph.customer")
record CustomerProperties(@DefaultValue CustomerWeights weights) {

	CustomerProperties {
		weights.checked();
	}

}

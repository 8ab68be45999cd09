package dev.icpgraph.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How customers are ranked.
 *
 * @param weights how much each of the five questions counts
 */
@ConfigurationProperties("icpgraph.customer")
record CustomerProperties(@DefaultValue CustomerWeights weights) {

	CustomerProperties {
		weights.checked();
	}

}

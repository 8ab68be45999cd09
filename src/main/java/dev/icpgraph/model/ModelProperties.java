package dev.icpgraph.model;

import java.util.Collection;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the learned ranking.
 *
 * @param leastCustomers number of best customers below which no ranking is learned
 * @param mostOthers maximum number of other accounts to learn from
 * @param strength C, the inverse penalty: how far few customers may move the weights
 */
@ConfigurationProperties("icpgraph.model")
record ModelProperties(@DefaultValue("20") int leastCustomers, @DefaultValue("200000") int mostOthers,
		@DefaultValue("0.1") double strength) {

	ModelProperties {
		new ModelSettings(leastCustomers, mostOthers, strength, List.of());
	}

	ModelSettings settings(Collection<String> own) {
		return new ModelSettings(this.leastCustomers, this.mostOthers, this.strength, List.copyOf(own));
	}

}

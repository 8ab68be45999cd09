package dev.icpgraph.proximity;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of nearness where an ICP does not say otherwise.
 *
 * @param technologyWeight how much the bits of the technology channel count, 0 to 4
 * @param technologyCategories whether categories of technologies are items beside the
 * technologies
 */
@ConfigurationProperties("icpgraph.proximity")
record ProximityProperties(@DefaultValue("1") double technologyWeight,
		@DefaultValue("true") boolean technologyCategories) {

	ProximitySettings settings() {
		TechnologySettings method = TechnologySettings.defaults();
		return new ProximitySettings(Map.of(Channel.TECHNOLOGY, this.technologyWeight),
				new TechnologySettings(this.technologyCategories, method.rate(), method.support(), method.prior(),
						method.lowestShare(), method.breadth()));
	}

}

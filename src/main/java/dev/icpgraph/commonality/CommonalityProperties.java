package dev.icpgraph.commonality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings that decide whether an attribute counts as shared.
 *
 * @param rarest attributes of a smaller share of the market are not checked, 0 to 1
 * @param mostFrequent attributes of a larger share of the market are not checked, 0 to 1
 * @param falseDiscoveryRate maximum share of coincidences among the found attributes, on
 * average, above 0 and up to 1
 * @param duplicateCorrelation correlation with a better attribute in the market above
 * which an attribute is its duplicate, 0 to 1
 */
@ConfigurationProperties("icpgraph.commonality")
record CommonalityProperties(@DefaultValue("0.001") double rarest, @DefaultValue("0.5") double mostFrequent,
		@DefaultValue("0.1") double falseDiscoveryRate, @DefaultValue("0.8") double duplicateCorrelation) {

	/** Number of customers from which a trait must have three of them. */
	private static final int MANY = 10;

	CommonalityProperties {
		within("rarest", rarest);
		within("most-frequent", mostFrequent);
		within("false-discovery-rate", falseDiscoveryRate);
		within("duplicate-correlation", duplicateCorrelation);
	}

	static CommonalityProperties defaults() {
		return new CommonalityProperties(0.001, 0.5, 0.1, 0.8);
	}

	/**
	 * Number of customers that must have an attribute.
	 * @param known number of customers with that kind of data
	 */
	int least(int known) {
		return (known >= MANY) ? 3 : 2;
	}

	private static void within(String name, double share) {
		Assert.isTrue(share >= 0 && share <= 1,
				() -> "icpgraph.commonality.%s must be from 0 to 1, not %s".formatted(name, share));
	}

}

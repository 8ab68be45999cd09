package dev.icpgraph.network;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of networks.
 *
 * @param hub number of referrals of an account above which a network shows but does not
 * go beyond it, at least 1
 */
@ConfigurationProperties("icpgraph.network")
record NetworkProperties(@DefaultValue("1000") int hub) {

	NetworkProperties {
		if (hub < 1) {
			throw new IllegalArgumentException("icpgraph.network.hub must be 1 or more, not " + hub);
		}
	}

}

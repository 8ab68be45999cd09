package dev.icpgraph.replica;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of applications that share a graph.
 *
 * @param lease time after which another application takes the turn of one that does not
 * renew it
 * @param renew pause between renewals
 * @param patience maximum wait of a request for the changes that it asks for
 */
@ConfigurationProperties("icpgraph.replica")
record ReplicaProperties(@DefaultValue("15s") Duration lease, @DefaultValue("3s") Duration renew,
		@DefaultValue("10s") Duration patience) {

	ReplicaProperties {
		if (lease.compareTo(renew.multipliedBy(2)) < 0) {
			throw new IllegalArgumentException(
					"icpgraph.replica.lease must be at least twice icpgraph.replica.renew, %s, not %s".formatted(renew,
							lease));
		}
	}

}

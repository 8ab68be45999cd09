package dev.icpgraph.snapshot;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the snapshot is built anew.
 *
 * @param poll how often the revision of the graph is looked at, so that what others wrote
 * is noticed
 * @param quiet how long no write must have come before it is built
 * @param latest how long it may wait for that while writes go on
 * @param readers how many queries read it at once; each keeps a processor of Neo4j busy
 */
@ConfigurationProperties("icpgraph.snapshot")
record SnapshotProperties(@DefaultValue("2s") Duration poll, @DefaultValue("1s") Duration quiet,
		@DefaultValue("10s") Duration latest, @DefaultValue("2") int readers) {

	SnapshotProperties {
		if (readers < 1) {
			throw new IllegalArgumentException("icpgraph.snapshot.readers has to be 1 or more, not " + readers);
		}
	}

}

package dev.icpgraph.loading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for reading the graph into a snapshot.
 *
 * @param readers number of parallel queries; each keeps one processor of Neo4j busy
 */
@ConfigurationProperties("icpgraph.snapshot")
record LoadingProperties(@DefaultValue("2") int readers) {

	LoadingProperties {
		if (readers < 1) {
			throw new IllegalArgumentException("icpgraph.snapshot.readers must be 1 or more, not " + readers);
		}
	}

}

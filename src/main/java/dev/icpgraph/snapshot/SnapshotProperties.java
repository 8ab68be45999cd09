package dev.icpgraph.snapshot;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for rebuilding the snapshot.
 *
 * @param poll interval for checking the graph's revision, to notice writes of other
 * processes
 * @param quiet minimum pause after a rebuild, and time without writes before a full read;
 * the first write after a pause is read at once
 * @param latest maximum delay of a rebuild during a series of writes
 */
@ConfigurationProperties("icpgraph.snapshot")
record SnapshotProperties(@DefaultValue("2s") Duration poll, @DefaultValue("1s") Duration quiet,
		@DefaultValue("10s") Duration latest) {
}

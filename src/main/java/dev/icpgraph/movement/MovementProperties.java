package dev.icpgraph.movement;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for recording movers and keeping their history.
 *
 * @param runEvery minimum time between two recordings of accounts moved by new data
 * @param keptRuns number of recorded runs that each ICP keeps
 * @param keptHistory age at which a recorded run is deleted
 */
@ConfigurationProperties("icpgraph.movement")
record MovementProperties(@DefaultValue("1m") Duration runEvery, @DefaultValue("1000") int keptRuns,
		@DefaultValue("400d") Duration keptHistory) {
}

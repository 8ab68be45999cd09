package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Nearness to the best customers of a snapshot, through the channels that a measure asks
 * for. Where a measure gives no weight, the settings do.
 *
 * @param snapshot whose accounts are asked
 * @param proximities of all accounts
 */
public record NearnessToBest(Snapshot snapshot, CurrentProximities proximities) implements Features.Nearness {

	@Override
	public Feature feature(GraphMeasure.Proximity measure) {
		ProximitySettings defaults = this.proximities.defaults();
		Map<Channel, Double> weights = new EnumMap<>(Channel.class);
		for (GraphMeasure.Channel asked : measure.channels()) {
			Channel channel = Channel.valueOf(asked.name());
			Double given = (measure.weights() != null) ? measure.weights().of(asked) : null;
			weights.put(channel, (given != null) ? given : defaults.weight(channel));
		}
		return new ProximityFeature(measure, this.proximities.of(this.snapshot, defaults.weighted(weights)));
	}

}

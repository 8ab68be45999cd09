package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Nearness to the best customers, through the channels that a measure asks for. Where a
 * measure gives no weight, the settings do.
 *
 * @param defaults the settings
 * @param proximities of all accounts, as channels are weighted
 */
public record NearnessToBest(ProximitySettings defaults,
		Function<ProximitySettings, Proximities> proximities) implements Features.Nearness {

	/**
	 * Nearness in a snapshot, from what is kept of it.
	 */
	public NearnessToBest(Snapshot snapshot, CurrentProximities proximities) {
		this(proximities.defaults(), (settings) -> proximities.of(snapshot, settings));
	}

	@Override
	public Feature feature(GraphMeasure.Proximity measure) {
		Map<Channel, Double> weights = new EnumMap<>(Channel.class);
		for (GraphMeasure.Channel asked : measure.channels()) {
			Channel channel = Channel.valueOf(asked.name());
			Double given = (measure.weights() != null) ? measure.weights().of(asked) : null;
			weights.put(channel, (given != null) ? given : this.defaults.weight(channel));
		}
		return new ProximityFeature(measure, this.proximities.apply(this.defaults.weighted(weights)));
	}

}

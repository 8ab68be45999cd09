package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Nearness and likeness to the best customers of a snapshot, nearness through the
 * channels that a measure names. A measure without weights uses those of the settings.
 *
 * @param snapshot the snapshot of the accounts
 * @param proximities proximities of all accounts
 */
public record NearnessToBest(Snapshot snapshot, CurrentProximities proximities) implements Features.Nearness {

	@Override
	public Feature feature(GraphMeasure measure) {
		return switch (measure) {
			case GraphMeasure.Proximity proximity -> proximity(proximity);
			case GraphMeasure.Likeness(Double gte, Double lte) ->
				new LikenessFeature("", gte, lte, this.snapshot, this.proximities.likeness(this.snapshot));
			case GraphMeasure.Footprint(Double gte, Double lte) -> new LikenessFeature(" in how much is known", gte,
					lte, this.snapshot, this.proximities.footprint(this.snapshot));
		};
	}

	private Feature proximity(GraphMeasure.Proximity measure) {
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

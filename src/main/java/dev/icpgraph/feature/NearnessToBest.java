package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.Likeness;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;

/**
 * Nearness and likeness to the best customers of a snapshot, nearness through the
 * channels that a measure names. A measure without weights uses those of the settings.
 *
 * @param snapshot the snapshot of the accounts
 * @param defaults the settings
 * @param proximities proximities of all accounts, by the weights of channels
 * @param likeness likeness of all accounts, by the weights of channels
 * @param best the best customers, which can be left out in turn
 * @param left findings against the best customers that stay in a turn
 */
public record NearnessToBest(Snapshot snapshot, ProximitySettings defaults,
		Function<ProximitySettings, Proximities> proximities, Function<ProximitySettings, Likeness> likeness,
		Supplier<Jackknife> best, IntFunction<ChannelFindings> left) implements Features.Nearness {

	/**
	 * Nearness in a snapshot, from what is kept of it.
	 */
	public NearnessToBest(Snapshot snapshot, CurrentProximities proximities) {
		this(snapshot, proximities.defaults(), (settings) -> proximities.of(snapshot, settings),
				(settings) -> proximities.likeness(snapshot, settings), () -> proximities.jackknife(snapshot),
				(turn) -> proximities.without(snapshot, turn));
	}

	/**
	 * Nearness by findings, without leaving out anyone.
	 */
	public NearnessToBest(Snapshot snapshot, ProximitySettings defaults, ChannelFindings findings) {
		this(snapshot, defaults, findings::proximities, findings::likeness, () -> Jackknife.NONE, (turn) -> findings);
	}

	@Override
	public Jackknife jackknife() {
		return this.best.get();
	}

	@Override
	public Features.Nearness without(int turn) {
		return new NearnessToBest(this.snapshot, this.defaults, this.left.apply(turn));
	}

	@Override
	public Feature feature(GraphMeasure measure) {
		return switch (measure) {
			case GraphMeasure.Proximity proximity -> proximity(proximity);
			case GraphMeasure.Likeness(Double gte, Double lte) ->
				new LikenessFeature("", gte, lte, this.snapshot, this.likeness.apply(this.defaults));
			case GraphMeasure.Footprint(Double gte, Double lte) -> new LikenessFeature(" in how much is known", gte,
					lte, this.snapshot, this.likeness.apply(this.defaults.only(Set.of())));
		};
	}

	private Feature proximity(GraphMeasure.Proximity measure) {
		Map<Channel, Double> weights = new EnumMap<>(Channel.class);
		for (GraphMeasure.Channel asked : measure.channels()) {
			Channel channel = Channel.valueOf(asked.name());
			Double given = (measure.weights() != null) ? measure.weights().of(asked) : null;
			weights.put(channel, (given != null) ? given : this.defaults.weight(channel));
		}
		return new ProximityFeature(measure, this.proximities.apply(this.defaults.weighted(weights)));
	}

}

package dev.icpgraph.proximity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The constants of nearness.
 *
 * @param weights how much the bits of each channel count (ω), 0 to 4; 0 or absent leaves
 * the channel out
 * @param technology of the technology channel
 */
public record ProximitySettings(Map<Channel, Double> weights, TechnologySettings technology) {

	private static final double HIGHEST_WEIGHT = 4;

	public ProximitySettings {
		weights = Map.copyOf(weights);
		weights.forEach((channel, weight) -> {
			if (!(weight >= 0 && weight <= HIGHEST_WEIGHT)) {
				throw new IllegalArgumentException(channel + ": " + weight + " is not a weight from 0 to 4");
			}
		});
	}

	/**
	 * All channels alike, with the constants of the method.
	 */
	public static ProximitySettings defaults() {
		return new ProximitySettings(
				Map.of(Channel.TECHNOLOGY, 1.0, Channel.PEOPLE, 1.0, Channel.REFERRAL, 1.0, Channel.EVENT, 1.0),
				TechnologySettings.defaults());
	}

	/**
	 * The same with only some of the channels.
	 */
	public ProximitySettings only(Set<Channel> channels) {
		Map<Channel, Double> kept = new TreeMap<>(this.weights);
		kept.keySet().retainAll(channels);
		return new ProximitySettings(kept, this.technology);
	}

	/**
	 * How much the bits of a channel count.
	 */
	public double weight(Channel channel) {
		return this.weights.getOrDefault(channel, 0.0);
	}

}

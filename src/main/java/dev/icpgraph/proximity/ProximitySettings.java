package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import dev.icpgraph.statistics.SettingChecks;

/**
 * The constants of nearness.
 *
 * @param weights weight ω of each channel's bits, 0 to 4; 0 or absent turns the channel
 * off
 * @param channels the constants of each channel
 */
public record ProximitySettings(Map<Channel, Double> weights, Map<Channel, ChannelSettings> channels) {

	public ProximitySettings {
		weights = Map.copyOf(weights);
		channels = Map.copyOf(channels);
		weights.forEach((channel, weight) -> SettingChecks.weight(channel.name(), weight));
	}

	/**
	 * All channels with equal weight, with the constants of the method.
	 */
	public static ProximitySettings defaults() {
		return new ProximitySettings(
				Map.of(Channel.TECHNOLOGY, 1.0, Channel.PEOPLE, 1.0, Channel.REFERRAL, 1.0, Channel.EVENT, 1.0),
				Map.of(Channel.TECHNOLOGY, TechnologySettings.defaults(), Channel.PEOPLE, PeopleSettings.defaults(),
						Channel.EVENT, EventSettings.defaults(), Channel.REFERRAL, ReferralSettings.defaults()));
	}

	/**
	 * The same with other weights.
	 */
	public ProximitySettings weighted(Map<Channel, Double> others) {
		return new ProximitySettings(others, this.channels);
	}

	/**
	 * The same with other constants for one channel.
	 */
	public ProximitySettings with(ChannelSettings channel) {
		Map<Channel, ChannelSettings> changed = new TreeMap<>(this.channels);
		changed.put(channel.channel(), channel);
		return new ProximitySettings(this.weights, changed);
	}

	/**
	 * The same with only some of the channels.
	 */
	public ProximitySettings only(Set<Channel> kept) {
		Map<Channel, Double> fewer = new TreeMap<>(this.weights);
		fewer.keySet().retainAll(kept);
		return weighted(fewer);
	}

	/**
	 * Weight of a channel's bits.
	 */
	public double weight(Channel channel) {
		return this.weights.getOrDefault(channel, 0.0);
	}

	/**
	 * The channels with a weight above 0, in order.
	 */
	List<ChannelSettings> counted() {
		return Arrays.stream(Channel.values())
			.filter((channel) -> weight(channel) > 0)
			.map(this.channels::get)
			.filter(Objects::nonNull)
			.toList();
	}

}

package dev.icpgraph.proximity;

import java.util.List;

/**
 * Nearness of an account to the best customers, with evidence.
 *
 * @param value 1 - 2^-R of all channels, in 2^-30; {@link Proximities#UNKNOWN} when no
 * channel has data about the account
 * @param channels the channels with a weight above 0; their contributions sum to the
 * value
 */
public record Proximity(int value, List<ChannelProximity> channels) {

	/**
	 * Share of the channels that have data about the account, 0 to 1.
	 */
	public double knownShare() {
		return this.channels.stream().filter(ChannelProximity::known).count()
				/ (double) Math.max(1, this.channels.size());
	}

}

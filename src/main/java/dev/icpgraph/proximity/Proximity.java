package dev.icpgraph.proximity;

import java.util.List;

/**
 * How near an account is to the best customers, and why.
 *
 * @param value 1 - 2^-R of all channels, in 2^-30; {@link Proximities#UNKNOWN} when no
 * channel knows anything of the account
 * @param channels those with a weight above 0; their contributions sum to the value
 */
public record Proximity(int value, List<ChannelProximity> channels) {

	/**
	 * Share of the channels that know something of the account, 0 to 1.
	 */
	public double coverage() {
		return this.channels.stream().filter(ChannelProximity::known).count()
				/ (double) Math.max(1, this.channels.size());
	}

}

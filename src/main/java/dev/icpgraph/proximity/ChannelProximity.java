package dev.icpgraph.proximity;

import java.util.List;

/**
 * How near an account is in one channel.
 *
 * @param channel the channel
 * @param known whether anything is known of the account in this kind of data
 * @param bits R, in 2^-20 bit, before the channel's weight
 * @param value 1 - 2^-R of this channel alone, in 2^-30; 0 when not known
 * @param contribution to the combined proximity, in 2^-30
 * @param evidence strongest first
 */
public record ChannelProximity(Channel channel, boolean known, long bits, int value, long contribution,
		List<Evidence> evidence) {
}

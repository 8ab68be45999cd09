package dev.icpgraph.proximity;

import java.util.List;

/**
 * Nearness of an account in one channel.
 *
 * @param channel the channel
 * @param known whether the account has this kind of data
 * @param bits R, in 2^-20 bit, before the channel's weight
 * @param value 1 - 2^-R of this channel alone, in 2^-30; 0 when unknown
 * @param contribution part of the combined proximity, in 2^-30
 * @param evidence in the order of {@link Evidence#BEST_FIRST}
 */
public record ChannelProximity(Channel channel, boolean known, long bits, int value, long contribution,
		List<Evidence> evidence) {
}

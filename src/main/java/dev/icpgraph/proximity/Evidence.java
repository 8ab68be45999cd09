package dev.icpgraph.proximity;

/**
 * One reason why an account is near.
 *
 * @param channel the way it was found
 * @param source what it is, with its sentence
 * @param bits in 2^-20 bit, after all damping; those of a channel sum to the channel's
 * @param contribution to the proximity, in 2^-30; those of a channel sum to the channel's
 */
public record Evidence(Channel channel, EvidenceSource source, long bits, long contribution) {
}

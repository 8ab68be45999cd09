package dev.icpgraph.proximity;

/**
 * One reason for an account's nearness.
 *
 * @param channel the channel that found it
 * @param source the evidence with its sentence
 * @param bits in 2^-20 bit, after all damping; the bits of a channel's items sum to the
 * channel's bits
 * @param contribution part of the proximity, in 2^-30; the contributions of a channel's
 * items sum to the channel's contribution
 */
public record Evidence(Channel channel, EvidenceSource source, long bits, long contribution) {
}

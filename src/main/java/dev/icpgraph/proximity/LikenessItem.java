package dev.icpgraph.proximity;

/**
 * One part of the likeness of an account.
 *
 * @param source the part with its sentence
 * @param bits signed, in 2^-20 bit; the bits of an account's parts sum to its bits
 * @param points distance that it moves the value away from that of the average account:
 * signed, in units of {@link Likeness#ONE}; the points of an account's parts sum to the
 * difference
 */
public record LikenessItem(LikenessSource source, long bits, long points) {
}

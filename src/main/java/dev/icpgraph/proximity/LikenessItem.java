package dev.icpgraph.proximity;

/**
 * One part of the likeness of an account.
 *
 * @param source what it is, with its sentence
 * @param bits signed, in 2^-20 bit; those of an account sum to its bits
 * @param points how far it moves the value away from that of the average account: signed,
 * in units of {@link Likeness#ONE}; those of an account sum to the difference
 */
public record LikenessItem(LikenessSource source, long bits, long points) {
}

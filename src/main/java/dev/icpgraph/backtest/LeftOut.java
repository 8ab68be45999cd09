package dev.icpgraph.backtest;

/**
 * A kind of fact that a split by date hides.
 *
 * @param subject kind of fact in words, for example {@code uses of technologies}
 * @param undated number of facts hidden because they have no date
 * @param later number of facts hidden because they are dated on or after that day
 * @param kept number of facts that stay
 */
record LeftOut(String subject, long undated, long later, long kept) {
}

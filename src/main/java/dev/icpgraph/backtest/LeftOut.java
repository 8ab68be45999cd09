package dev.icpgraph.backtest;

/**
 * Something that a split by date does not let the past know.
 *
 * @param subject in words, for example {@code uses of technologies}
 * @param undated how many are left out because they have no date
 * @param later how many are left out because they are of the date or later
 * @param kept how many are kept
 */
record LeftOut(String subject, long undated, long later, long kept) {
}

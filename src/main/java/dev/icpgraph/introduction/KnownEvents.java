package dev.icpgraph.introduction;

/**
 * Number of known events.
 *
 * @param all all of them
 * @param undated those without a date
 * @param coming those today or later
 */
record KnownEvents(int all, int undated, int coming) {
}

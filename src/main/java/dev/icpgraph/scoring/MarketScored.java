package dev.icpgraph.scoring;

/**
 * Event: {@link Scoreboard#current()} has the scores of a newer graph, or of a new day.
 *
 * @param revision revision of the scored graph
 */
public record MarketScored(long revision) {
}

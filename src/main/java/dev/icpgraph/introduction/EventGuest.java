package dev.icpgraph.introduction;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * Who takes part in an event.
 *
 * @param event the event
 * @param series of the event
 * @param startsOn first day, in any precision
 * @param coming whether it is still to come
 * @param party company, and the person where the person takes part
 * @param link the participation with its import and row
 */
record EventGuest(EvidencePath.Node event, @Nullable String series, @Nullable String startsOn, boolean coming,
		RouteParty party, EvidencePath.Link link) {
}

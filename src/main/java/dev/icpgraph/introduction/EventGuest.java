package dev.icpgraph.introduction;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A participant of an event.
 *
 * @param event the event
 * @param series the series of the event
 * @param startsOn first day, in any precision
 * @param coming whether the event is today or later
 * @param party the company, and the person if a person takes part
 * @param link the participation with its import and row
 */
record EventGuest(EvidencePath.Node event, @Nullable String series, @Nullable String startsOn, boolean coming,
		RouteParty party, EvidencePath.Link link) {
}

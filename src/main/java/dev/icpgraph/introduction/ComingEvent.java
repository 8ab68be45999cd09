package dev.icpgraph.introduction;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * An event today or later.
 *
 * @param startsOn first day, in any precision
 */
record ComingEvent(EvidencePath.Node event, @Nullable String series, @Nullable String startsOn) {

	static ComingEvent of(EventGuest guest) {
		return new ComingEvent(guest.event(), guest.series(), guest.startsOn());
	}

}

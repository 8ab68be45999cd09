package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * Finds the upcoming events with the most tier-1 prospects.
 */
@Component
class UpcomingEvents {

	private static final Comparator<UpcomingEvent> MOST_FIRST = Comparator.comparingInt(UpcomingEvent::tierOne)
		.thenComparingInt(UpcomingEvent::tierOneExpected)
		.reversed()
		.thenComparing((event) -> String.valueOf(event.startsOn()))
		.thenComparing((event) -> event.event().event().key());

	private final EventQueries queries;

	UpcomingEvents(EventQueries queries) {
		this.queries = queries;
	}

	/**
	 * The events, ordered by number of prospects, then by number of prospects from
	 * earlier events of the series, then by date.
	 * @param accounts the prospects, as ids in the graph
	 */
	List<UpcomingEvent> of(List<String> accounts, int most) {
		List<EventGuest> guests = this.queries.participations(accounts);
		Map<EvidencePath.Node, ComingEvent> events = coming(guests);
		List<UpcomingEvent> chosen = events.values()
			.stream()
			.map((event) -> new UpcomingEvent(event, at(event, guests), before(event, guests), List.of()))
			.sorted(MOST_FIRST)
			.limit(most)
			.toList();
		return withOpeners(chosen);
	}

	/**
	 * The reason why the list is empty, as a sentence; {@code null} if it is not.
	 * @param prospects the prospects in tier 1
	 */
	@Nullable String whyNone(TierOneProspects.TierOne prospects) {
		if (prospects.scores().isEmpty()) {
			return "No prospect is in tier 1.";
		}
		if (!of(prospects.accounts(), 1).isEmpty()) {
			return null;
		}
		KnownEvents known = this.queries.known();
		if (known.all() == 0) {
			return "No event is known: load events.csv and participations.csv.";
		}
		String undated = (known.undated() == 0) ? ""
				: "; " + English.counted(known.undated(), "has", "have") + " no date";
		if (known.coming() == 0) {
			return "None of the " + English.counted(known.all(), "known event", "known events") + " is on "
					+ this.queries.today() + " or later" + undated + ": load the next ones in events.csv.";
		}
		return English.counted(known.coming(), "event is", "events are") + " coming up, but no tier-1 prospect ("
				+ Numbers.grouped(prospects.scores().size())
				+ " looked at) takes part, or took part in the same series lately: load participations.csv.";
	}

	private Map<EvidencePath.Node, ComingEvent> coming(List<EventGuest> guests) {
		Map<EvidencePath.Node, ComingEvent> events = new LinkedHashMap<>();
		guests.stream()
			.filter(EventGuest::coming)
			.forEach((guest) -> events.putIfAbsent(guest.event(), ComingEvent.of(guest)));
		Set<String> series = guests.stream()
			.map(EventGuest::series)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		this.queries.coming(series).forEach((event) -> events.putIfAbsent(event.event(), event));
		return events;
	}

	private static List<EventGuest> at(ComingEvent event, List<EventGuest> guests) {
		return guests.stream().filter((guest) -> guest.event().equals(event.event())).toList();
	}

	private static List<EventGuest> before(ComingEvent event, List<EventGuest> guests) {
		Set<EvidencePath.Node> there = at(event, guests).stream()
			.map((guest) -> guest.party().account())
			.collect(Collectors.toSet());
		return guests.stream()
			.filter((guest) -> !guest.coming() && guest.series() != null && guest.series().equals(event.series()))
			.filter((guest) -> !there.contains(guest.party().account()))
			.toList();
	}

	private List<UpcomingEvent> withOpeners(List<UpcomingEvent> events) {
		Map<String, List<EventGuest>> openers = new HashMap<>();
		this.queries.openers(events.stream().map((event) -> event.event().event().key()).toList())
			.forEach((guest) -> openers.computeIfAbsent(guest.event().key(), (event) -> new ArrayList<>()).add(guest));
		return events.stream()
			.map((event) -> new UpcomingEvent(event.event(), event.prospects(), event.expected(),
					openers.getOrDefault(event.event().event().key(), List.of())))
			.toList();
	}

}

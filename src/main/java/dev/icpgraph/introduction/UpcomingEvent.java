package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.English;

/**
 * An event to go to, because of who else does.
 *
 * @param event the event
 * @param prospects tier-1 prospects that take part, by people or as companies
 * @param expected tier-1 prospects that took part in an earlier event of the series, and
 * of which it is not known whether they come
 * @param openers who of us, then of our customers, takes part
 */
record UpcomingEvent(ComingEvent event, List<EventGuest> prospects, List<EventGuest> expected,
		List<EventGuest> openers) {

	/** As many customers as a sentence names. */
	private static final int NAMED = 3;

	public @Nullable String startsOn() {
		return this.event.startsOn();
	}

	/**
	 * Prospects that take part, each counted once.
	 */
	public int tierOne() {
		return companies(this.prospects).size();
	}

	/**
	 * Prospects that may come again, each counted once.
	 */
	public int tierOneExpected() {
		return companies(this.expected).size();
	}

	/**
	 * For example
	 * {@code DevConf 2027 in June 2027: 3 tier-1 prospects take part, and 2 more were at an earlier one; of you Ida Stern; of your customers Acme}.
	 */
	public String text() {
		List<String> ours = this.openers.stream()
			.filter((guest) -> guest.party().ours())
			.map((guest) -> guest.party().label())
			.distinct()
			.toList();
		List<String> customers = companies(this.openers.stream().filter((guest) -> !guest.party().ours()).toList());
		return RouteParty.label(this.event.event()) + RouteDates.in(this.event.startsOn()) + ": "
				+ English.counted(tierOne(), "tier-1 prospect takes part", "tier-1 prospects take part") + again()
				+ "; of you " + (ours.isEmpty() ? "nobody" : English.and(ours)) + "; of your customers "
				+ (customers.isEmpty() ? "nobody" : English.and(named(customers)));
	}

	private String again() {
		int expected = tierOneExpected();
		return (expected == 0) ? ""
				: ", and " + expected + " more " + ((expected == 1) ? "was" : "were") + " at an earlier one";
	}

	private static List<String> named(List<String> names) {
		if (names.size() <= NAMED) {
			return names;
		}
		List<String> named = new ArrayList<>(names.subList(0, NAMED));
		named.add((names.size() - NAMED) + " more");
		return named;
	}

	private static List<String> companies(List<EventGuest> guests) {
		Stream<RouteParty> parties = guests.stream().map(EventGuest::party);
		return parties.map(RouteParty::account).distinct().map(RouteParty::label).toList();
	}

}

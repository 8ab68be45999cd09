package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.Dates;
import dev.icpgraph.text.English;

/**
 * An upcoming event and its known participants.
 *
 * @param event the event
 * @param prospects tier-1 prospects that take part, as companies or through people
 * @param expected other tier-1 prospects that took part in an earlier event of the series
 * @param openers our own people, then our customers, who take part
 */
record UpcomingEvent(ComingEvent event, List<EventGuest> prospects, List<EventGuest> expected,
		List<EventGuest> openers) {

	/** Maximum number of customers in a sentence. */
	private static final int NAMED = 3;

	public @Nullable String startsOn() {
		return this.event.startsOn();
	}

	/**
	 * Number of companies among the prospects that take part.
	 */
	public int tierOne() {
		return companies(this.prospects).size();
	}

	/**
	 * Number of companies among the expected prospects.
	 */
	public int tierOneExpected() {
		return companies(this.expected).size();
	}

	/**
	 * For example
	 * {@code DevConf 2027 in June 2027: 3 tier-1 prospects take part, and 2 more took part in an earlier one; your people there: Ida Stern; your customers there: Acme}.
	 */
	public String text() {
		List<String> ours = this.openers.stream()
			.filter((guest) -> guest.party().ours())
			.map((guest) -> guest.party().label())
			.distinct()
			.toList();
		List<String> customers = companies(this.openers.stream().filter((guest) -> !guest.party().ours()).toList());
		return RouteParty.label(this.event.event()) + Dates.in(this.event.startsOn()) + ": "
				+ English.counted(tierOne(), "tier-1 prospect takes part", "tier-1 prospects take part") + again()
				+ "; your people there: " + known(ours) + "; your customers there: " + known(named(customers));
	}

	private String again() {
		int expected = tierOneExpected();
		return (expected == 0) ? "" : ", and " + expected + " more took part in an earlier one";
	}

	private static String known(List<String> names) {
		return names.isEmpty() ? "none known" : English.and(names);
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

package dev.icpgraph.sample;

import java.util.List;
import java.util.Locale;

/**
 * The events after the day of the market, with the participants that signed up.
 */
final class NextYear {

	/**
	 * Series, kind, day and place as in the program, then the people of the vendor with
	 * their roles.
	 */
	private static final String EVENTS = """
			Tracing Fireside|WORKSHOP|2027-03-04|Leeds|GB|us-07 SPOKE,us-04 ATTENDED
			Stream Operators Circle|MEETUP|2027-05-11|Hamburg|DE|us-02 ATTENDED
			Payment Rails Camp|MEETUP|2027-06-23|Malmö|SE|
			Freight Telemetry Day|CONFERENCE|2027-09-16|Rotterdam|NL|us-07 SPOKE,us-02 ATTENDED,us-06 ATTENDED
			""";

	private final Dice dice = Dice.named("next year");

	private final Companies market;

	private final SampleWorkforce workforce;

	NextYear(Companies market, SampleWorkforce workforce) {
		this.market = market;
		this.workforce = workforce;
	}

	static void addEvents(CsvTable events) {
		lines()
			.forEach((cells) -> events.row(key(cells), name(cells), cells[1], cells[0], cells[2], cells[3], cells[4]));
	}

	void addParticipations(CsvTable participations) {
		for (String[] cells : lines()) {
			for (Company company : this.market.having(Company::cast)) {
				if (company.role() != StoryRole.RIVAL
						&& this.dice.chance((company.role() == StoryRole.BEST) ? 0.4 : 0.55)) {
					addGuest(participations, cells, company);
				}
			}
			for (String own : cells[5].isEmpty() ? new String[0] : cells[5].split(",")) {
				participations.row(key(cells), "", own.split(" ")[0], own.split(" ")[1], "", cells[2]);
			}
		}
	}

	private void addGuest(CsvTable participations, String[] cells, Company company) {
		boolean person = this.dice.chance(0.5);
		SamplePerson guest = this.dice.oneOf(this.workforce.staff(company)).person();
		participations.row(key(cells), person ? "" : company.ref(), person ? guest.key() : "", "ATTENDED", "",
				cells[2]);
	}

	private static String key(String[] cells) {
		return name(cells).toLowerCase(Locale.ROOT).replace(' ', '-');
	}

	private static String name(String[] cells) {
		return cells[0] + " " + cells[2].substring(0, 4);
	}

	private static List<String[]> lines() {
		return EVENTS.lines().map((line) -> line.split("\\|", -1)).toList();
	}

}

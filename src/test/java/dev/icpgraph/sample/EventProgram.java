package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events: series, kind, first and last year, month and day, place, size, audience.
 */
final class EventProgram {

	private static final String SERIES = """
			Freight Telemetry Day|CONFERENCE|2023|2026|09-17|Rotterdam|NL|26|BEST
			Stream Operators Circle|MEETUP|2024|2026|05-12|Hamburg|DE|18|BEST
			Tracing Fireside|WORKSHOP|2025|2026|03-05|Leeds|GB|14|BEST
			Everything Cloud Expo|CONFERENCE|2026|2026|06-09|Berlin|DE|780|ALL
			Night Shift Webinar|WEBINAR|2024|2026|02-20|||60|ALL
			Legacy Rescue Meetup|MEETUP|2024|2026|10-08|Lille|FR|14|ALL
			Store Builders Forum|CONFERENCE|2022|2026|04-14|Austin|US|45|RETAIL
			Payment Rails Camp|MEETUP|2024|2026|06-24|Malmö|SE|24|PAYMENTS
			Grid Data Days|CONFERENCE|2023|2026|03-19|Kassel|DE|20|ENERGY
			Factory Floor Fair|TRADE_FAIR|2022|2026|05-20|Turin|IT|80|MANUFACTURING
			Clinic Systems Round Table|MEETUP|2024|2026|01-28|Bristol|GB|18|HEALTH
			Open Campus Day|CONFERENCE|2023|2026|08-29|Utrecht|NL|22|EDUCATION
			""";

	private EventProgram() {
	}

	static List<SampleEvent> events() {
		return SERIES.lines().flatMap(EventProgram::ofOneSeries).toList();
	}

	static String csv() {
		CsvTable table = new CsvTable("event,name,kind,series,starts_on,city,country");
		events().forEach((each) -> table.row(each.key(), each.name(), each.kind(), each.series(), each.startsOn(),
				each.city(), each.country()));
		NextYear.addEvents(table);
		return table.content();
	}

	private static Stream<SampleEvent> ofOneSeries(String line) {
		String[] cells = line.split("\\|");
		int first = Integer.parseInt(cells[2]);
		int last = Integer.parseInt(cells[3]);
		return IntStream.rangeClosed(first, last).mapToObj((year) -> event(cells, year));
	}

	private static SampleEvent event(String[] cells, int year) {
		String key = cells[0].toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + year;
		return new SampleEvent(key, cells[0] + " " + year, cells[1], cells[0], LocalDate.parse(year + "-" + cells[4]),
				cells[5], cells[6], Integer.parseInt(cells[7]), cells[8]);
	}

}

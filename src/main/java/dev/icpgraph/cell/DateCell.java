package dev.icpgraph.cell;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day, month or year from 1900 on, stored in ISO 8601 in its own precision.
 *
 * @param dayNeeded whether the day is required
 * @param reach how late it may be
 * @param latest the last possible day
 * @param style style of the file
 */
record DateCell(boolean dayNeeded, DateReach reach, String latest, DateStyle style) implements StyledCellReader {

	private static final String FIRST = "1900";

	private static final String LAST = "2100";

	/** Day 0 of spreadsheets, which count a nonexistent leap day in 1900. */
	private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);

	/**
	 * Days 0 of the calendars of programs, which they write for a date that is not set.
	 */
	private static final Set<String> ZERO_DAYS = Set.of("1900-01-01", "1970-01-01");

	private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:[.,][0-9]+)?");

	private static final Pattern ZERO = Pattern.compile("0{4}.*|.*[-/. ]0{4}|.*[-/.]00?(?:[-/. ].*)?|00?[-/.].*");

	private static final Pattern DAY_OR_MONTH = Pattern
		.compile("[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}");

	private static final Pattern SHORT_YEAR = Pattern
		.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}|(?:[0-9]{1,2}[-. ]+)?\\p{L}+\\.?[-, ]+'?[0-9]{2}");

	@Override
	public CellReader with(FileStyle of) {
		return new DateCell(this.dayNeeded, this.reach, this.reach.latest(), of.dates());
	}

	@Override
	public void show(String text, long line, StyleEvidence evidence) {
		if (DateText.iso(text) == null) {
			show(DateText.of(text), text, line, evidence);
		}
	}

	@Override
	public @Nullable Fault read(String name, String text, Map<String, Object> into) {
		String date = DateText.iso(text);
		if (date == null && this.style != DateStyle.ISO) {
			TwoReadings<String> readings = DateText.of(text);
			date = value(readings, text);
			if (date == null && !readings.none()) {
				return undecided(readings);
			}
		}
		if (date == null) {
			return noDate(text);
		}
		if (date.compareTo(FIRST) < 0 || date.substring(0, 4).compareTo(LAST) > 0) {
			return DateReach.ANY.tooLate();
		}
		if (ZERO_DAYS.contains(date)) {
			return new Fault(this.dayNeeded ? "NOT_A_DAY" : "NOT_A_DATE",
					"Programs write this day for an unknown date: leave the cell empty, or write only the year");
		}
		if (date.compareTo(this.latest.substring(0, date.length())) > 0) {
			return this.reach.tooLate();
		}
		boolean tooShort = this.dayNeeded && date.length() < "2026-11-01".length();
		return tooShort ? noDate(text) : Cells.put(name, date, into);
	}

	static void show(TwoReadings<String> date, String text, long line, StyleEvidence evidence) {
		if ((date.one() == null) != (date.other() == null)) {
			evidence.date((date.one() != null) ? DateStyle.DAY_FIRST : DateStyle.MONTH_FIRST, text, line);
		}
	}

	private @Nullable String value(TwoReadings<String> date, String text) {
		return switch (this.style) {
			case DAY_FIRST -> date.one();
			case MONTH_FIRST -> date.other();
			case ISO, UNDECIDED -> date.sure();
			case SPREADSHEET -> SERIAL.matcher(text).matches()
					? SPREADSHEET_START.plusDays(Long.parseLong(text, 0, 5, 10)).toString() : date.sure();
		};
	}

	private Fault undecided(TwoReadings<String> date) {
		return switch (this.style) {
			case DAY_FIRST, MONTH_FIRST -> new Fault("OTHER_DATE_STYLE",
					"The other dates of this file have the %s first, and this one does not: write all dates the same way"
						.formatted((this.style == DateStyle.DAY_FIRST) ? "day" : "month"));
			case ISO, SPREADSHEET,
					UNDECIDED ->
				new Fault("AMBIGUOUS_DATE",
						"This may be %s or %s: send the file with dates=DAY_FIRST or dates=MONTH_FIRST"
							.formatted(date.one(), date.other()));
		};
	}

	private Fault noDate(String text) {
		String code = this.dayNeeded ? "NOT_A_DAY" : "NOT_A_DATE";
		if (ZERO.matcher(text).matches() || (DAY_OR_MONTH.matcher(text).matches() && DateText.of(text).none())) {
			return new Fault(code, "No such day exists: leave the cell empty if the date is unknown");
		}
		if (this.style != DateStyle.ISO && SERIAL.matcher(text).matches()) {
			return new Fault(code, "Write 2026-11-01, or send the file with dates=SPREADSHEET if it counts days "
					+ "as a spreadsheet does");
		}
		if (SHORT_YEAR.matcher(text).matches()) {
			return new Fault(code, "Write the year with four digits, for example 2026-11-01");
		}
		return new Fault(code, this.dayNeeded ? "Write a day such as 2026-11-01" : "Write 2026, 2026-11 or 2026-11-01");
	}

}

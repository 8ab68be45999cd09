package dev.icpgraph.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number or band as people and programs write it: {@code 51-200}, {@code 11 to 50},
 * {@code 10001+}, {@code Over 10,000}, {@code Less than $1M}, {@code 51-200 employees}.
 *
 * @param least its start; {@code null} without one
 * @param most its end; {@code null} without one
 * @param strict whether its only end is not in it, as in {@code Over 10,000}
 */
record BandText(@Nullable NumberText least, @Nullable NumberText most, boolean strict) {

	private static final int LONGEST = 60;

	private static final Pattern PEOPLE = pattern(
			"\\s+(?:employees?|people|persons?|staff|FTEs?|Mitarbeiter|Mitarbeitende|Beschäftigte|Personen|salariés?|employés?"
					+ "|personnes|empleados?|personas|dipendenti|addetti|medewerkers?|werknemers|pracowników|osób"
					+ "|funcionários|colaboradores|pessoas)$|\\s*[人名명]$");

	/** Words and signs without meaning before a number or band. */
	private static final Pattern BEFORE = pattern(
			"^(?:[~\u2248]|(?:ca|approx)\\.?\\s|circa\\s|about\\s|etwa\\s|[a-i]:\\s?|de\\s)\\s*");

	private static final Pattern CLOSED = pattern(
			"(?<least>[^-+\u2013\u2014\\s].*?)\\s*(?:(?<![eE])[-\u2013\u2014~\u301c\uff5e]|\\b(?:to|bis)\\b|\\s[\u00e0a]\\s)\\s*(?<most>.+)");

	private static final Pattern OR_MORE = pattern(
			"(.+?)\\s*(?:\\+|\\b(?:(?:or|and|und|oder|et|ou|y|o)\\s+" + "(?:more|above|over|up|mehr|plus|más))\\b)");

	private static final Pattern AT_LEAST = pattern("(?:>=|≥|at least|ab\\s|mindestens|au moins|al menos)\\s*(.+)");

	private static final Pattern OVER = pattern("(?:>|over|above|more than|über|mehr als|plus de|más de)\\s*(.+)");

	private static final Pattern UP_TO = pattern(
			"(?:<=|≤|up to|at most|bis(?: zu)?|höchstens|jusqu['’]à|hasta)\\s*(.+)");

	private static final Pattern UNDER = pattern(
			"(?:<|under|below|less than|fewer than|unter|weniger als|moins de|menos de)\\s*(.+)");

	/**
	 * Parses a text; {@code null} if it is neither a number nor a band.
	 */
	static @Nullable BandText of(String written) {
		if (written.length() > LONGEST) {
			return null;
		}
		String text = BEFORE.matcher(PEOPLE.matcher(written).replaceFirst("")).replaceFirst("");
		NumberText number = NumberText.of(text);
		if (number != null) {
			return new BandText(number, number, false);
		}
		Matcher closed = CLOSED.matcher(text);
		NumberText least = closed.matches() ? NumberText.of(closed.group("least")) : null;
		NumberText most = closed.matches() ? NumberText.of(closed.group("most")) : null;
		return (least != null && most != null) ? new BandText(least, most, false) : open(text);
	}

	private static @Nullable BandText open(String text) {
		NumberText least = first(text, OR_MORE, AT_LEAST);
		NumberText over = first(text, OVER);
		NumberText most = first(text, UP_TO);
		NumberText under = first(text, UNDER);
		if (least != null || over != null) {
			return new BandText((least != null) ? least : over, null, least == null);
		}
		return (most != null || under != null) ? new BandText(null, (most != null) ? most : under, most == null) : null;
	}

	private static @Nullable NumberText first(String text, Pattern... patterns) {
		for (Pattern pattern : patterns) {
			Matcher matcher = pattern.matcher(text);
			NumberText number = matcher.matches() ? NumberText.of(matcher.group(1)) : null;
			if (number != null) {
				return number;
			}
		}
		return null;
	}

	private static Pattern pattern(String text) {
		return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * Its ends, each once.
	 */
	List<NumberText> ends() {
		List<NumberText> ends = new ArrayList<>();
		if (this.least != null) {
			ends.add(this.least);
		}
		if (this.most != null && !this.most.equals(this.least)) {
			ends.add(this.most);
		}
		return ends;
	}

}

package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A number as people and programs write it: {@code 1,234.5}, {@code 1.234,5}, {@code 1
 * 234}, {@code 1'234}, {@code 12,34,567}, {@code 1.5E+06}, {@code 5k}, {@code $1.2M},
 * {@code $3.5 million}, {@code (1,234)}, {@code 12 %}. {@code 5 mil} is five thousand in
 * Spanish and not read; {@code $5 mil.} is five million.
 *
 * @param value value read with a decimal point and with a decimal comma
 * @param unit its unit: {@code %} or a currency, in capitals; empty without one
 * @param scale power of ten by which a letter or word multiplies it: 3 for {@code k}; 0
 * without one
 */
record NumberText(TwoReadings<BigDecimal> value, String unit, int scale) {

	private static final int LONGEST = 40;

	/** Spaces that group digits: plain, no-break, narrow no-break and thin. */
	private static final String SPACES = " \\u00A0\\u202F\\u2009";

	private static final Pattern PARTS = Pattern.compile("""
			(?<before>[A-Z]{0,3}\\p{Sc}|[A-Za-z]{3})?[_]*(?<sign>[-+\\u2212])?[_]*(?<first>[A-Z]{0,3}\\p{Sc})?[_]*\
			(?<digits>[0-9](?:[0-9.,'\\u2019_]*[0-9])?|[.,][0-9]+)(?<power>[eE][-+]?[0-9]{1,3})?[_]*\
			(?:(?<scale>(?i:k|tsd|thousand|tausend|mm|mn|mln|mio|mil(?=[.])|millions?|millionen|millones|m|\
			bn|bil|billions?|mrd|md|milliarden?|milliards?|b))[.]?)?[_]*(?<after>%|[A-Z]{0,3}\\p{Sc}|[A-Za-z]{3})?"""
		.replace("_", SPACES));

	private static final Pattern NEGATIVE = Pattern.compile("\\(([^()+-]*)\\)|([^()+-]*[0-9])-");

	private static final Pattern POINT = number(",", "[.]", "|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}");

	private static final Pattern COMMA = number("[.]", ",", "");

	private static final Set<String> THOUSANDS = Set.of("k", "tsd", "thousand", "tausend");

	private static final Set<String> BILLIONS = Set.of("b", "bn", "bil", "billion", "billions", "mrd", "md", "milliard",
			"milliards", "milliarde", "milliarden");

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Parses a text; {@code null} if it is not a number in any style.
	 */
	static @Nullable NumberText of(String text) {
		NumberText simple = (text.length() <= LONGEST) ? simple(text) : null;
		if (simple != null) {
			return simple;
		}
		if (text.length() > LONGEST) {
			return null;
		}
		Matcher parts = PARTS.matcher(signed(text));
		String unit = parts.matches() ? unit(parts) : null;
		if (unit == null) {
			return null;
		}
		TwoReadings<BigDecimal> value = new TwoReadings<>(value(parts, POINT), value(parts, COMMA));
		return value.none() ? null : new NumberText(value, unit, scale(parts.group("scale")));
	}

	/**
	 * Parses digits with an optional sign and an unambiguous decimal point, like most
	 * numbers; {@code null} for any other text.
	 */
	private static @Nullable NumberText simple(String text) {
		int length = text.length();
		int start = (length > 0 && text.charAt(0) == '-') ? 1 : 0;
		int point = length;
		for (int i = start; i < length; i++) {
			char character = text.charAt(i);
			if (character == '.' && point == length && i > start) {
				point = i;
			}
			else if (character < '0' || character > '9') {
				return null;
			}
		}
		int decimals = length - point - 1;
		boolean mayGroup = decimals == 3 && point - start <= 3 && text.charAt(start) != '0';
		if (point == start || decimals == 0 || mayGroup) {
			return null;
		}
		BigDecimal value = new BigDecimal(text);
		return new NumberText((point == length) ? TwoReadings.certain(value) : new TwoReadings<>(value, null), "", 0);
	}

	/**
	 * The same number with its sign in front, as accountants write {@code (1,234)} and
	 * SAP writes {@code 1,234-}.
	 */
	private static String signed(String text) {
		Matcher negative = NEGATIVE.matcher(text);
		return negative.matches() ? "-" + ((negative.group(1) != null) ? negative.group(1) : negative.group(2)) : text;
	}

	private static @Nullable BigDecimal value(Matcher parts, Pattern style) {
		Matcher digits = style.matcher(parts.group("digits").strip());
		String power = parts.group("power");
		if (!digits.matches() || (power != null && digits.group("mark") != null)) {
			return null;
		}
		String whole = (digits.group("whole") != null) ? digits.group("whole").replaceAll("[^0-9]", "") : "";
		String fraction = (digits.group("fraction") != null) ? "." + digits.group("fraction") : "";
		String sign = (parts.group("sign") == null || parts.group("sign").equals("+")) ? "" : "-";
		BigDecimal value = new BigDecimal(
				sign + (whole.isEmpty() ? "0" : whole) + fraction + ((power != null) ? power : ""));
		return value.scaleByPowerOfTen(scale(parts.group("scale")));
	}

	private static int scale(@Nullable String word) {
		if (word == null) {
			return 0;
		}
		String lower = word.toLowerCase(Locale.ROOT);
		return THOUSANDS.contains(lower) ? 3 : BILLIONS.contains(lower) ? 9 : 6;
	}

	/**
	 * The one unit in the text; {@code null} for several units or an unknown word.
	 */
	private static @Nullable String unit(Matcher parts) {
		String unit = "";
		for (String group : new String[] { "before", "first", "after" }) {
			String written = parts.group(group);
			if (written != null) {
				String capital = written.toUpperCase(Locale.ROOT);
				boolean word = Character.isLetter(capital.charAt(capital.length() - 1));
				if (!unit.isEmpty() || (word && !CURRENCIES.contains(capital))) {
					return null;
				}
				unit = capital;
			}
		}
		return unit;
	}

	/**
	 * The pattern of a number with groups of three digits and a decimal part. All groups
	 * have the same separator; the first group must not start with 0.
	 */
	private static Pattern number(String group, String decimal, String orElse) {
		return Pattern.compile("(?=.)(?<whole>[0-9]+|[1-9][0-9]{0,2}(?<mark>" + group + "|['\\u2019" + SPACES
				+ "])[0-9]{3}(?:\\k<mark>[0-9]{3})*" + orElse + ")?(?:" + decimal + "(?<fraction>[0-9]+))?");
	}

}

package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Countries;
import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.PlainText;

/**
 * The types of text and choice columns.
 */
public final class Cells {

	/**
	 * Maximum length of a name or key in characters, well within the limit of Neo4j's
	 * indexes.
	 */
	private static final int MAX_NAME = 500;

	private static final int MAX_PROSE = 20_000;

	private static final Pattern ITEM_ENDS = Pattern.compile("[;\\r\\n]+");

	private Cells() {
	}

	/** A name or key. */
	public static @Nullable Fault text(String name, String text, Map<String, Object> into) {
		Fault tooLong = tooLong(text);
		return (tooLong != null) ? tooLong : put(name, text, into);
	}

	/** A description or address. */
	public static @Nullable Fault prose(String name, String text, Map<String, Object> into) {
		Fault tooLong = tooLong(text, MAX_PROSE);
		return (tooLong != null) ? tooLong : put(name, text, into);
	}

	/**
	 * A country, stored as its ISO 3166 code and, unless it is given as the code, also as
	 * written, under the name plus {@code Given}. A code does not replace another
	 * spelling of the same country, so that importing an export changes nothing.
	 */
	public static @Nullable Fault country(String name, String text, Map<String, Object> into) {
		String code = Countries.of(text).orElse(null);
		if (code == null) {
			String meant = Countries.similar(text)
				.map((country) -> "did you mean " + country + "?")
				.orElse("write its name or its ISO 3166 code, such as DE");
			return new Fault("UNKNOWN_COUNTRY", "No country has that name: " + meant);
		}
		if (!text.equals(code)) {
			into.put(name + "Given", text);
		}
		return put(name, code, into);
	}

	/** Several texts, separated by semicolons or line breaks. */
	public static @Nullable Fault list(String name, String text, Map<String, Object> into) {
		List<String> items = new ArrayList<>();
		for (String item : ITEM_ENDS.split(text)) {
			switch (PlainText.line(item)) {
				case Parsed.Refused<String> refused -> {
					return Fault.of(refused.refusal());
				}
				case Parsed.Taken<String> taken when !PlainText.isPlaceholder(taken.value()) ->
					items.add(taken.value());
				case Parsed.Taken<String> _ -> {
				}
			}
		}
		return items.isEmpty() ? null : put(name, items, into);
	}

	/** True or false. */
	public static @Nullable Fault truth(String name, String text, Map<String, Object> into) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "yes", "y", "1" -> put(name, true, into);
			case "false", "no", "n", "0" -> put(name, false, into);
			default -> new Fault("NOT_TRUE_OR_FALSE", "Write true or false");
		};
	}

	/** One of a few words, ignoring case. */
	public static CellReader oneOf(String... words) {
		return (name, text, into) -> {
			String word = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			return List.of(words).contains(word) ? put(name, word, into)
					: new Fault("NOT_ALLOWED", "Write one of " + String.join(", ", words));
		};
	}

	public static @Nullable Fault put(String name, Object value, Map<String, Object> into) {
		into.put(name, value);
		return null;
	}

	/** A number without trailing zeros; whole numbers stay whole. */
	public static Object plain(BigDecimal number) {
		boolean whole = number.stripTrailingZeros().scale() <= 0;
		return whole ? (Object) number.longValue() : (Object) number.doubleValue();
	}

	/**
	 * The problem with a name or key that is too long; {@code null} if it is not.
	 */
	public static @Nullable Fault tooLong(String text) {
		return tooLong(text, MAX_NAME);
	}

	private static @Nullable Fault tooLong(String text, int longest) {
		return (text.length() <= longest) ? null : new Fault("TOO_LONG",
				"%d characters are more than the allowed %d: shorten it".formatted(text.length(), longest));
	}

}

package dev.icpgraph.importer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Domain;

/**
 * The types of columns that are not numbers or dates.
 */
final class Cells {

	/**
	 * Longest name or key, in characters: what Neo4j's indexes hold with room to spare.
	 */
	private static final int MAX_NAME = 500;

	private static final int MAX_PROSE = 20_000;

	private Cells() {
	}

	/** A name or key. */
	static @Nullable Fault text(String name, String text, Map<String, Object> into) {
		return text.chars().noneMatch(Character::isISOControl) ? text(name, text, MAX_NAME, into) : new Fault(
				"NOT_ONE_LINE", "A name is on one line: take line breaks and tabs out, or close the quotes before it");
	}

	/** A description or address. */
	static @Nullable Fault prose(String name, String text, Map<String, Object> into) {
		return text(name, text, MAX_PROSE, into);
	}

	/** Several texts, separated by semicolons. */
	static @Nullable Fault list(String name, String text, Map<String, Object> into) {
		List<String> items = Arrays.stream(text.split(";"))
			.map(String::strip)
			.filter((item) -> !item.isEmpty())
			.toList();
		return items.isEmpty() ? null : put(name, items, into);
	}

	/** A web domain, or an address that contains one. */
	static @Nullable Fault domain(String name, String text, Map<String, Object> into) {
		String domain = Domain.ofAddress(text);
		if (domain != null) {
			return put(name, domain, into);
		}
		return (text.indexOf('@') > 0 && Domain.normalized(text.substring(text.lastIndexOf('@') + 1)) != null)
				? new Fault("FREE_MAIL_DOMAIN", "A free-mail address does not tell the company: give its web domain")
				: new Fault("NOT_A_DOMAIN", "Write a web domain such as acme.com");
	}

	/** An e-mail address. */
	static @Nullable Fault email(String name, String text, Map<String, Object> into) {
		return text.matches("[^@\\s]+@[^@\\s]+") ? text(name, text.toLowerCase(Locale.ROOT), into)
				: new Fault("NOT_AN_EMAIL", "Write an e-mail address such as jane@acme.com");
	}

	/** True or false. */
	static @Nullable Fault truth(String name, String text, Map<String, Object> into) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "yes", "1" -> put(name, true, into);
			case "false", "no", "0" -> put(name, false, into);
			default -> new Fault("NOT_TRUE_OR_FALSE", "Write true or false");
		};
	}

	/** One of a few words, in any case. */
	static CellReader oneOf(String... words) {
		return (name, text, into) -> {
			String word = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			return List.of(words).contains(word) ? put(name, word, into)
					: new Fault("NOT_ALLOWED", "Write one of " + String.join(", ", words));
		};
	}

	static @Nullable Fault put(String name, Object value, Map<String, Object> into) {
		into.put(name, value);
		return null;
	}

	/** A number without needless decimals: whole numbers stay whole. */
	static Object plain(BigDecimal number) {
		boolean whole = number.stripTrailingZeros().scale() <= 0;
		return whole ? (Object) number.longValue() : (Object) number.doubleValue();
	}

	private static @Nullable Fault text(String name, String text, int longest, Map<String, Object> into) {
		return (text.length() <= longest) ? put(name, text, into) : new Fault("TOO_LONG",
				"%d characters, and %d is the most: shorten it".formatted(text.length(), longest));
	}

}

package dev.icpgraph.listing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.identity.Countries;

/**
 * Finds the country codes of nodes by the names that people write.
 */
final class CountryCodes {

	private CountryCodes() {
	}

	/**
	 * The code of a country.
	 * @throws BadInputException if there is no country of that name or code
	 */
	static String of(String text) {
		return Countries.of(text)
			.orElseThrow(() -> new BadInputException("No country is called '" + text + "'"
					+ Countries.similar(text).map((country) -> "; did you mean " + country + "?").orElse("")));
	}

	static List<String> containing(String text) {
		String part = text.toLowerCase(Locale.ROOT);
		return named((name) -> name.contains(part));
	}

	static List<String> startingWith(String text) {
		String start = text.toLowerCase(Locale.ROOT);
		return named((name) -> name.startsWith(start));
	}

	private static List<String> named(Predicate<String> wanted) {
		return Countries.codes()
			.stream()
			.filter((code) -> wanted.test(Countries.name(code).toLowerCase(Locale.ROOT)))
			.toList();
	}

}

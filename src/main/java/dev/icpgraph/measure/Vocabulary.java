package dev.icpgraph.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.api.TextLimits;

/**
 * The names that the graph knows, so that a definition cannot use unknown ones.
 */
@FunctionalInterface
public interface Vocabulary {

	/**
	 * Kinds of names.
	 */
	enum Kind {

		TECHNOLOGY, INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, EVENT, SERIES,
		EVENT_KIND, COMPETITOR, PARTNER, ROLE, DEPARTMENT, ACCOUNT,

		/** Title of a job; known when any title matches it, as in {@link JobTitle}. */
		TITLE, AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION;

		String unknown(String name) {
			return switch (this) {
				case ACCOUNT -> "There is no account '" + name + "'";
				case TITLE -> "Nobody is known to have the title '" + name + "' now";
				case AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION ->
					"Nobody is known with the " + inWords() + " '" + name + "'";
				case TECHNOLOGY, INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, EVENT,
						SERIES, EVENT_KIND, COMPETITOR, PARTNER, ROLE, DEPARTMENT ->
					"No account has the " + inWords() + " '" + name + "'";
			};
		}

		String inWords() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

	/**
	 * All names of a kind, in any order; none when they are too many to list.
	 */
	Collection<String> names(Kind kind);

	/**
	 * Whether the graph knows a name, in any case. Countries may also be ISO 3166 codes
	 * that no account has yet.
	 */
	default boolean knows(Kind kind, String name) {
		if (kind == Kind.TITLE) {
			return names(kind).stream().anyMatch(JobTitle.wanting(List.of(name)));
		}
		return names(kind).stream().anyMatch(name::equalsIgnoreCase) || (kind == Kind.COUNTRY
				&& Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(name.toUpperCase(Locale.ROOT)));
	}

	/**
	 * Up to three known names with similar spelling, nearest first.
	 */
	default List<String> suggestions(Kind kind, String name) {
		return (name.isBlank() || name.length() > TextLimits.LONGEST_NAME) ? List.of()
				: Spelling.nearest(names(kind), name);
	}

}

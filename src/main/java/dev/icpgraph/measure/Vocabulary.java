package dev.icpgraph.measure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.api.TextLimits;
import dev.icpgraph.identity.Countries;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.text.Identifiers;

/**
 * The names that the graph knows; a definition may use no others.
 */
@FunctionalInterface
public interface Vocabulary {

	/**
	 * Kinds of names.
	 */
	enum Kind {

		TECHNOLOGY, INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, OWNER, EVENT,
		SERIES, EVENT_KIND, COMPETITOR, PARTNER, ROLE, DEPARTMENT, ACCOUNT,

		/** Title of a job; known if any title matches it, as in {@link JobTitle}. */
		TITLE, AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION;

		/**
		 * The kind of an attribute's values.
		 */
		static Kind of(AccountAttribute attribute) {
			return switch (attribute) {
				case INDUSTRY -> INDUSTRY;
				case SUB_INDUSTRY -> SUB_INDUSTRY;
				case COUNTRY -> COUNTRY;
				case REGION -> REGION;
				case CITY -> CITY;
				case BUSINESS_MODEL -> BUSINESS_MODEL;
				case OPERATING_MODEL -> OPERATING_MODEL;
				case OWNER -> OWNER;
			};
		}

		String unknown(String name) {
			return switch (this) {
				case ACCOUNT -> "There is no account '" + name + "'";
				case TITLE -> "No known person has the title '" + name + "' now";
				case AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION ->
					"Nobody is known with the " + inWords() + " '" + name + "'";
				case TECHNOLOGY, INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, OWNER,
						EVENT, SERIES, EVENT_KIND, COMPETITOR, PARTNER, ROLE, DEPARTMENT ->
					"No account has the " + inWords() + " '" + name + "'";
			};
		}

		/**
		 * A name in the form to compare and show: a country by its English name.
		 */
		String written(String name) {
			return (this == COUNTRY) ? AccountAttribute.COUNTRY.written(name) : name;
		}

		String inWords() {
			return Identifiers.inWords(this);
		}

	}

	/**
	 * All names of a kind, in any order; none when they are too many to list.
	 */
	Collection<String> names(Kind kind);

	/**
	 * Whether the graph knows a name, ignoring case; a country by any of its names and
	 * codes.
	 */
	default boolean knows(Kind kind, String name) {
		if (kind == Kind.TITLE) {
			return names(kind).stream().anyMatch(JobTitle.wanting(List.of(name)));
		}
		String wanted = kind.written(name);
		return names(kind).stream().map(kind::written).anyMatch(wanted::equalsIgnoreCase);
	}

	/**
	 * Up to three similar known names, nearest first. Empty for a country that exists.
	 */
	default List<String> suggestions(Kind kind, String name) {
		if (name.isBlank() || name.length() > TextLimits.LONGEST_NAME
				|| (kind == Kind.COUNTRY && Countries.of(name).isPresent())) {
			return List.of();
		}
		Stream<String> meant = (kind == Kind.COUNTRY)
				? Countries.similar(name).filter((country) -> knows(kind, country)).stream() : Stream.empty();
		return Stream.concat(meant, Spelling.nearest(names(kind), name).stream().map(kind::written))
			.distinct()
			.limit(3)
			.toList();
	}

}

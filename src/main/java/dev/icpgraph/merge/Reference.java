package dev.icpgraph.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.icpgraph.graph.Domain;

/**
 * A reference from a cell to a node.
 *
 * @param given the name for a new node
 * @param lookups the names to find a known node by, best first
 */
record Reference(Name given, List<Name> lookups) {

	/**
	 * The name that every node has: the name that first identified it.
	 */
	static final String ID = "id";

	/**
	 * A property that identifies a node, with its value.
	 *
	 * @param property {@code key}, {@code domain}, {@code email}, {@code linkedinUrl} or
	 * {@code id}
	 * @param value for example {@code acme.com}
	 */
	record Name(String property, String value) {
	}

	/**
	 * An account or a person by any of its names.
	 */
	static Reference to(RowTarget kind, String text) {
		return (kind == RowTarget.ACCOUNT) ? account(text) : person(text);
	}

	/**
	 * An account by own key or domain.
	 */
	static Reference account(String text) {
		String domain = Domain.normalized(text);
		Name key = new Name("key", text);
		return (domain != null) ? of(new Name("domain", domain), key, new Name("domain", domain)) : of(key, key);
	}

	/**
	 * An account by its normalized domain.
	 */
	static Reference domain(String domain) {
		Name name = new Name("domain", domain);
		return of(name, name, new Name("key", domain));
	}

	/**
	 * A person by own key, e-mail or LinkedIn URL.
	 */
	static Reference person(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.contains("linkedin.com/")) {
			return linkedinUrl(text);
		}
		Name key = new Name("key", text);
		return (lower.indexOf('@') > 0) ? of(new Name("email", lower), new Name("email", lower), key) : of(key, key);
	}

	/**
	 * A person by the URL of a LinkedIn profile.
	 */
	static Reference linkedinUrl(String text) {
		String url = text.toLowerCase(Locale.ROOT)
			.replaceFirst("^.*linkedin\\.com/", "https://www.linkedin.com/")
			.replaceFirst("[/?#]*([?#].*)?$", "");
		Name name = new Name("linkedinUrl", url);
		return of(name, name);
	}

	/**
	 * The own key of an account or person, although it looks like another name.
	 */
	Reference asKey(String text) {
		return new Reference(new Name("key", text), this.lookups);
	}

	private static Reference of(Name given, Name... names) {
		Set<Name> lookups = new LinkedHashSet<>(List.of(names));
		for (Name name : names) {
			lookups.add(new Name(ID, name.value()));
		}
		return new Reference(given, List.copyOf(lookups));
	}

}

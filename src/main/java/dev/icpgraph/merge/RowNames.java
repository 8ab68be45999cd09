package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.icpgraph.graph.Domain;

import org.jspecify.annotations.Nullable;

/**
 * The names that a row gives to the account or person it describes.
 */
final class RowNames {

	private RowNames() {
	}

	/**
	 * The names in a row without repetition; at least one.
	 */
	static List<Reference> of(RowTarget kind, Map<String, Object> values) {
		List<Reference> names = new ArrayList<>();
		if (kind == RowTarget.ACCOUNT) {
			addAccount(names, text(values, "account"), text(values, "domain"));
		}
		else {
			add(names, text(values, "person"));
			add(names, text(values, "email"));
			add(names, text(values, "linkedinUrl"));
		}
		return names;
	}

	/**
	 * The columns that {@link #of} reads.
	 */
	static List<String> columns(RowTarget kind) {
		return (kind == RowTarget.ACCOUNT) ? List.of("account", "domain") : List.of("person", "email", "linkedinUrl");
	}

	private static void addAccount(List<Reference> names, @Nullable String account, @Nullable String domain) {
		boolean both = account != null && domain != null && !domain.equals(Domain.normalized(account));
		if (account != null) {
			names.add(both ? Reference.account(account).asKey(account) : Reference.account(account));
		}
		if (domain != null && (both || account == null)) {
			names.add(Reference.domain(domain));
		}
	}

	private static void add(List<Reference> names, @Nullable String person) {
		if (person != null
				&& names.stream().noneMatch((name) -> name.given().equals(Reference.person(person).given()))) {
			names.add(Reference.person(person));
		}
	}

	private static @Nullable String text(Map<String, Object> values, String name) {
		return (String) values.get(name);
	}

}

package dev.icpgraph.profile;

import org.jspecify.annotations.Nullable;

/**
 * Accounts by the names of their companies.
 */
@FunctionalInterface
public interface KnownCompanies {

	/** Knows nobody. */
	KnownCompanies NONE = (name) -> null;

	/**
	 * The domain or own key of the one account that has this name, {@code null} when none
	 * or several have it.
	 */
	@Nullable String account(String name);

}

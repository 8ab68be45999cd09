package dev.icpgraph.profile;

import org.jspecify.annotations.Nullable;

/**
 * Accounts by company name.
 */
@FunctionalInterface
public interface KnownCompanies {

	/** Knows no company. */
	KnownCompanies NONE = (name) -> null;

	/**
	 * The domain or key of the one account with this name; {@code null} if none or
	 * several have it.
	 */
	@Nullable String account(String name);

}

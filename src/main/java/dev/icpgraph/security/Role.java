package dev.icpgraph.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The rights of a caller; each role includes the ones before it.
 */
enum Role {

	/** May run any query. */
	READER("read"),
	/** May also load files and change the graph, customers and drafts of ICPs. */
	EDITOR("edit"),
	/** May also publish ICPs. */
	APPROVER("approve"),
	/** May also erase data that others recorded. */
	ADMIN("admin");

	private static final String PREFIX = "ROLE_";

	private final String scope;

	Role(String scope) {
		this.scope = scope;
	}

	/**
	 * The highest role among the scopes of a JWT; {@code null} if no scope names one.
	 */
	static @Nullable Role ofScopes(Collection<String> scopes) {
		return Arrays.stream(values())
			.filter((role) -> scopes.contains(role.scope))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * The highest role among the authorities of a caller; {@code null} without one.
	 */
	static @Nullable Role of(Collection<? extends GrantedAuthority> authorities) {
		return Arrays.stream(values())
			.filter((role) -> authorities.stream().anyMatch((it) -> (PREFIX + role).equals(it.getAuthority())))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * The authorities of this role and the ones before it.
	 */
	List<GrantedAuthority> authorities() {
		return Arrays.stream(values())
			.filter((role) -> role.compareTo(this) <= 0)
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority(PREFIX + role))
			.toList();
	}

}

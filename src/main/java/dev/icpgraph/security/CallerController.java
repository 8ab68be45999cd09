package dev.icpgraph.security;

import dev.icpgraph.api.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;

/**
 * Shows the rights of a caller, so that a page can hide other actions.
 */
@Controller
class CallerController {

	@QueryMapping
	KnownCaller caller() {
		return new KnownCaller(Caller.name(),
				MutationGuard.role(SecurityContextHolder.getContext().getAuthentication()));
	}

	/**
	 * @param role {@code null} for a caller without rights
	 */
	record KnownCaller(String name, @Nullable Role role) {
	}

}

package dev.icpgraph.api;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who sends the request that this thread works for.
 */
public final class Caller {

	private static final String ITSELF = "icp-graph";

	private Caller() {
	}

	/**
	 * The name of the caller's token; of the product itself, where it acts by itself.
	 */
	public static String name() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : ITSELF;
	}

}

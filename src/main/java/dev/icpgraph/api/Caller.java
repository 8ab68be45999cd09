package dev.icpgraph.api;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The sender of the request that this thread handles.
 */
public final class Caller {

	/** The name of the product for its own work. */
	public static final String ITSELF = "icp-graph";

	private Caller() {
	}

	/**
	 * The name of the caller's token; the product's name for its own work.
	 */
	public static String name() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : ITSELF;
	}

}

package dev.icpgraph.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that tell browsers what a response may do.
 */
final class SecurityHeaders {

	/**
	 * The default policy of responses. A page runs only scripts of this server, no inline
	 * scripts, and writes markup only through one library.
	 */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
			+ "require-trusted-types-for 'script'; trusted-types lit-html";

	private static final Map<String, String> OF_ERRORS = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
			"Cache-Control", "no-store");

	private SecurityHeaders() {
	}

	/**
	 * The default policy, with more servers that scripts may send requests to.
	 */
	static String contentSecurityPolicy(List<String> origins) {
		return CONTENT_SECURITY_POLICY.replace("connect-src 'self'",
				String.join(" ", Stream.concat(Stream.of("connect-src 'self'"), origins.stream()).toList()));
	}

	/**
	 * Adds the headers that are missing to a response that Spring Security does not see.
	 */
	static void complete(HttpServletResponse response) {
		OF_ERRORS.forEach((name, value) -> {
			if (!response.containsHeader(name)) {
				response.setHeader(name, value);
			}
		});
	}

}

package dev.icpgraph.security;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for access to the API.
 *
 * @param open whether callers need no token; refused unless the server listens only on
 * loopback
 * @param tokens the accepted bearer tokens
 * @param requestsPerSecond sustained requests per second of one token; ten times as many
 * at once. An open server has no limit
 * @param auditFile file that receives a JSON line per change and upload; the logger named
 * like the setting receives it in any case
 */
@ConfigurationProperties("icpgraph.security")
record SecurityProperties(@DefaultValue("false") boolean open, @DefaultValue List<Token> tokens,
		@DefaultValue("1000") int requestsPerSecond, @Nullable Path auditFile) {

	SecurityProperties {
		if (requestsPerSecond < 1) {
			throw new IllegalArgumentException(
					"icpgraph.security.requests-per-second must be at least 1, not " + requestsPerSecond);
		}
	}

	/**
	 * @param name owner of the token, recorded with each change
	 * @param sha256 SHA-256 of the token in hexadecimal, so that settings hold no secret:
	 * {@code printf %s "$TOKEN" | sha256sum}
	 * @param role the rights it gives
	 */
	record Token(String name, String sha256, @DefaultValue("READER") Role role) {

		private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

		Token {
			if (name == null || name.isBlank()) {
				throw new IllegalArgumentException("icpgraph.security.tokens[n].name must name the owner of the token");
			}
			if (sha256 == null || !SHA_256.matcher(sha256).matches()) {
				throw new IllegalArgumentException("icpgraph.security.tokens[n].sha256 of '" + name
						+ "' must be the 64 hexadecimal digits that printf %s \"$TOKEN\" | sha256sum prints");
			}
		}
	}

}

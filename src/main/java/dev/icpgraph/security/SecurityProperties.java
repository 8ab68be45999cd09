package dev.icpgraph.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for access to the API.
 *
 * @param open needs no tokens; refused unless the server listens on loopback only
 * @param tokens the accepted bearer tokens
 */
@ConfigurationProperties("icpgraph.security")
record SecurityProperties(@DefaultValue("false") boolean open, @DefaultValue List<Token> tokens) {

	/**
	 * @param name owner of the token, recorded with each change made with it
	 * @param sha256 SHA-256 of the token in hexadecimal, so that settings hold no secret:
	 * {@code printf %s "$TOKEN" | sha256sum}
	 * @param role the rights it gives
	 */
	record Token(String name, String sha256, @DefaultValue("READER") Role role) {
	}

}

package dev.icpgraph.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call.
 *
 * @param open no tokens asked; refused unless the server listens on loopback only
 * @param tokens the bearer tokens that are let in
 */
@ConfigurationProperties("icpgraph.security")
record SecurityProperties(@DefaultValue("false") boolean open, @DefaultValue List<Token> tokens) {

	/**
	 * @param name whose token it is, kept with what is changed with it
	 * @param sha256 SHA-256 of the token in hexadecimal, so that settings hold no secret:
	 * {@code printf %s "$TOKEN" | sha256sum}
	 * @param role what it allows
	 */
	record Token(String name, String sha256, @DefaultValue("READER") Role role) {
	}

}

package dev.icpgraph.security;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

import dev.icpgraph.api.Sha256;

/**
 * Recognizes the bearer tokens in the settings. Compares every token in full, so that the
 * response time reveals nothing.
 */
class Tokens implements OpaqueTokenIntrospector {

	private final List<SecurityProperties.Token> known;

	Tokens(List<SecurityProperties.Token> known) {
		this.known = known;
	}

	/** The names of all tokens. */
	Set<String> names() {
		return this.known.stream().map(SecurityProperties.Token::name).collect(Collectors.toSet());
	}

	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		byte[] hash = Sha256.of(token);
		List<SecurityProperties.Token> matches = new ArrayList<>();
		for (SecurityProperties.Token candidate : this.known) {
			if (MessageDigest.isEqual(hash, HexFormat.of().parseHex(candidate.sha256()))) {
				matches.add(candidate);
			}
		}
		if (matches.isEmpty()) {
			throw new BadOpaqueTokenException("This token is unknown");
		}
		SecurityProperties.Token match = matches.getFirst();
		return new DefaultOAuth2AuthenticatedPrincipal(match.name(), Map.of("sub", match.name()),
				match.role().authorities());
	}

}

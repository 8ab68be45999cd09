package dev.icpgraph.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.TextLimits;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;

/**
 * Authenticates the tokens in the settings, and the JWTs of an identity provider if
 * {@code spring.security.oauth2.resourceserver.jwt.*} names one. A JWT has two dots; a
 * token of the settings with two dots works only without a provider.
 */
class BearerTokens implements AuthenticationManager {

	/** Claims that name a person, most readable first. */
	private static final List<String> NAMES = List.of("preferred_username", "email", "name", "sub");

	/** Characters that are not seen, or that change how others are seen. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{C}\\p{Zl}\\p{Zp}]+");

	private final Set<String> names;

	private final AuthenticationManager opaque;

	private final @Nullable AuthenticationManager jwt;

	BearerTokens(Tokens tokens, @Nullable JwtDecoder decoder) {
		this.names = tokens.names();
		this.opaque = new ProviderManager(new OpaqueTokenAuthenticationProvider(tokens));
		this.jwt = (decoder != null) ? new ProviderManager(provider(decoder)) : null;
	}

	@Override
	public Authentication authenticate(Authentication caller) {
		boolean signed = caller instanceof BearerTokenAuthenticationToken bearer
				&& bearer.getToken().chars().filter((it) -> it == '.').count() == 2;
		return ((signed && this.jwt != null) ? this.jwt : this.opaque).authenticate(caller);
	}

	private JwtAuthenticationProvider provider(JwtDecoder decoder) {
		JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
		Converter<Jwt, AbstractAuthenticationToken> converter = (jwt) -> new JwtAuthenticationToken(jwt,
				authorities(jwt), caller(jwt));
		provider.setJwtAuthenticationConverter(converter);
		return provider;
	}

	private static Collection<GrantedAuthority> authorities(Jwt jwt) {
		Role role = Role.ofScopes(scopes(jwt.getClaims()));
		return (role != null) ? role.authorities() : List.of();
	}

	/**
	 * The scopes as a text with spaces ({@code scope}, RFC 8693) or as a list
	 * ({@code scp}, {@code roles}).
	 */
	private static List<String> scopes(Map<String, Object> claims) {
		return List.of("scope", "scp", "roles").stream().map(claims::get).<String>mapMulti((claim, each) -> {
			if (claim instanceof String text) {
				List.of(text.split(" ")).forEach(each);
			}
			else if (claim instanceof Collection<?> list) {
				list.forEach((it) -> each.accept(String.valueOf(it)));
			}
		}).toList();
	}

	/**
	 * The name recorded with each change, unlike those of the tokens in the settings and
	 * of the product itself: people choose their names at some providers.
	 */
	private String caller(Jwt jwt) {
		String name = name(jwt);
		return (this.names.contains(name) || name.equals(Caller.ITSELF)) ? name + " (identity provider)" : name;
	}

	/**
	 * The claim that names a person best. It is a claim of a person, so it is cut to one
	 * line of visible characters.
	 */
	private static String name(Jwt jwt) {
		return NAMES.stream()
			.map(jwt::getClaimAsString)
			.filter(Objects::nonNull)
			.map((name) -> INVISIBLE.matcher(name).replaceAll(" ").strip())
			.map((name) -> name.substring(0, Math.min(name.length(), TextLimits.LONGEST_NAME)))
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse("unnamed");
	}

}

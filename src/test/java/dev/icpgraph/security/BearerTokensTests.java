package dev.icpgraph.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BearerTokensTests {

	private static final SecretKey KEY = key("a key that only the identity provider has");

	private static final JwtDecoder PROVIDER = NimbusJwtDecoder.withSecretKey(KEY).build();

	// The hash is that of "reader-token".
	private static final Tokens SETTINGS = new Tokens(List.of(new SecurityProperties.Token("ann",
			"ba5005a40cf5212e4ac0190104cc127edab013294bb71279a975b27a80982d45", Role.READER)));

	private final BearerTokens tokens = new BearerTokens(SETTINGS, PROVIDER);

	@Test
	void acceptsTokensOfTheSettingsNextToAProvider() {
		assertThat(called("reader-token").getName()).isEqualTo("ann");
		assertThat(Role.of(called("reader-token").getAuthorities())).isEqualTo(Role.READER);
	}

	@Test
	void givesTheHighestRoleAmongTheScopes() {
		Authentication caller = called(signed(KEY, claims().claim("scope", "openid edit read")));

		assertThat(Role.of(caller.getAuthorities())).isEqualTo(Role.EDITOR);
		assertThat(Role.of(called(signed(KEY, claims().claim("scp", List.of("approve")))).getAuthorities()))
			.isEqualTo(Role.APPROVER);
		assertThat(Role.of(called(signed(KEY, claims().claim("roles", List.of("admin")))).getAuthorities()))
			.isEqualTo(Role.ADMIN);
	}

	@Test
	void givesNoRightsWithoutAScope() {
		assertThat(called(signed(KEY, claims())).getAuthorities()).isEmpty();
	}

	@Test
	void recordsTheMostReadableName() {
		assertThat(called(signed(KEY, claims().claim("preferred_username", "bo"))).getName()).isEqualTo("bo");
		assertThat(called(signed(KEY, claims())).getName()).isEqualTo("7f3a");
	}

	@Test
	void recordsOneLineOfVisibleCharacters() {
		assertThat(
				called(signed(KEY, claims().claim("preferred_username", "bo\nann\u202E\u0000\u001B[31m "))).getName())
			.isEqualTo("bo ann [31m");
		assertThat(called(signed(KEY, claims().claim("preferred_username", "\u200B\n"))).getName()).isEqualTo("7f3a");
		assertThat(called(signed(KEY, claims().claim("preferred_username", "b".repeat(5000)))).getName()).hasSize(200);
		assertThat(called(signed(KEY, claims().claim("preferred_username", "Zo\u00EB \u674E"))).getName())
			.isEqualTo("Zo\u00EB \u674E");
	}

	@Test
	void recordsNoNameOfAnotherCaller() {
		assertThat(called(signed(KEY, claims().claim("preferred_username", "ann"))).getName())
			.isEqualTo("ann (identity provider)");
		assertThat(called(signed(KEY, claims().claim("preferred_username", "icp-graph"))).getName())
			.isEqualTo("icp-graph (identity provider)");
	}

	@Test
	void refusesForeignAndExpiredTokens() {
		refuses(signed(key("a key that somebody made up for himself"), claims().claim("scope", "admin")));
		refuses(signed(KEY, claims().claim("scope", "admin").expirationTime(Date.from(Instant.EPOCH))));
		refuses("a.b.c");
		refuses("guess");
	}

	@Test
	void refusesSignedTokensWithoutAProvider() {
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> new BearerTokens(SETTINGS, null)
			.authenticate(new BearerTokenAuthenticationToken(signed(KEY, claims().claim("scope", "admin")))));
	}

	private void refuses(String token) {
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> called(token));
	}

	private Authentication called(String token) {
		return this.tokens.authenticate(new BearerTokenAuthenticationToken(token));
	}

	private static JWTClaimsSet.Builder claims() {
		return new JWTClaimsSet.Builder().subject("7f3a");
	}

	private static String signed(SecretKey key, JWTClaimsSet.Builder claims) {
		try {
			SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
			jwt.sign(new MACSigner(key));
			return jwt.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKey key(String text) {
		return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
	}

}

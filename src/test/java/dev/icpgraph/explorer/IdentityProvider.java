package dev.icpgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.icpgraph.api.Sha256;

/**
 * An OpenID Connect provider that signs everyone in as Bo Ek, and gives a token for a
 * code only to the page that asked for the code.
 */
final class IdentityProvider implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key;

	/** Challenges by code. */
	private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

	private volatile String refusal = "";

	IdentityProvider() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("1").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.createContext("/authorize", this::authorize);
		this.server.createContext("/token", this::token);
		this.server.createContext("/keys",
				(exchange) -> answer(exchange, new JWKSet(this.key.toPublicJWK()).toString()));
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Refuses the next person who signs in. */
	void refuseNext(String why) {
		this.refusal = why;
	}

	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> request = form(exchange.getRequestURI().getRawQuery());
		String code = "code-" + this.asked.size();
		this.asked.put(code, request);
		String outcome = this.refusal.isEmpty() ? "code=" + code
				: "error=access_denied&error_description=" + URLEncoder.encode(this.refusal, StandardCharsets.UTF_8);
		this.refusal = "";
		exchange.getResponseHeaders()
			.set("Location", request.get("redirect_uri") + "?" + outcome + "&state=" + request.get("state"));
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> request = form(
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Map<String, String> before = this.asked.remove(request.getOrDefault("code", ""));
		answer(exchange,
				(before != null && isSame(before, request))
						? "{\"access_token\": \"" + signed(before.getOrDefault("scope", "")) + "\"}"
						: "{\"error\": \"invalid_grant\"}");
	}

	private static boolean isSame(Map<String, String> before, Map<String, String> request) {
		return Objects.equals(before.get("client_id"), request.get("client_id"))
				&& Objects.equals(before.get("redirect_uri"), request.get("redirect_uri"))
				&& Objects.equals(before.get("code_challenge"), challenge(request.getOrDefault("code_verifier", "")));
	}

	private static String challenge(String verifier) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
	}

	private String signed(String scope) {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().subject("7f3a")
			.claim("preferred_username", "Bo Ek")
			.claim("scope", scope)
			.expirationTime(Date.from(Instant.now().plusSeconds(600)))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
		try {
			token.sign(new RSASSASigner(this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return token.serialize();
	}

	private static Map<String, String> form(String text) {
		return Arrays.stream(text.split("&"))
			.map((it) -> it.split("=", 2))
			.collect(Collectors.toMap((it) -> it[0], (it) -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		byte[] content = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
		try (exchange) {
			exchange.sendResponseHeaders(200, content.length);
			exchange.getResponseBody().write(content);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}

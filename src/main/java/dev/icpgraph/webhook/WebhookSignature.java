package dev.icpgraph.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code webhook-signature}: HMAC-SHA256 of id, time and body. Source: the
 * Standard Webhooks specification, version 1.0.0.
 */
final class WebhookSignature {

	private static final String PREFIX = "whsec_";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int FEWEST_BYTES = 24;

	private static final int MOST_BYTES = 64;

	private WebhookSignature() {
	}

	/**
	 * One signature per secret, separated by spaces; a receiver accepts any of them.
	 * @param timestamp seconds since 1970, the header {@code webhook-timestamp}
	 */
	static String of(List<String> secrets, String id, long timestamp, String body) {
		byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
		return secrets.stream().map((secret) -> "v1," + hmac(key(secret), signed)).collect(Collectors.joining(" "));
	}

	/**
	 * The bytes of a secret.
	 * @throws IllegalArgumentException if it is malformed; the message does not contain
	 * it
	 */
	static byte[] key(String secret) {
		try {
			byte[] key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
			if (key.length >= FEWEST_BYTES && key.length <= MOST_BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException ex) {
			// Its message would reveal part of the secret.
		}
		throw new IllegalArgumentException("must be 'whsec_' and the base64 of " + FEWEST_BYTES + " to " + MOST_BYTES
				+ " bytes, as echo whsec_$(openssl rand -base64 32) prints");
	}

	private static String hmac(byte[] key, byte[] signed) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return Base64.getEncoder().encodeToString(mac.doFinal(signed));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

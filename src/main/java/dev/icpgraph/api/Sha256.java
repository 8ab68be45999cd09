package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash SHA-256.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * A new digest.
	 */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * The hash of a text in UTF-8, 32 bytes.
	 */
	public static byte[] of(String text) {
		return digest().digest(text.getBytes(StandardCharsets.UTF_8));
	}

}

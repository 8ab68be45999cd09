package dev.icpgraph.identity;

import java.util.regex.Pattern;

/**
 * Salesforce ids, which have 15 case-sensitive characters, or 3 more that encode the case
 * of the others (Salesforce help, "How to convert a 15-character id to an 18-character
 * id").
 */
final class SalesforceId {

	/** Accounts 001, contacts 003, users 005, opportunities 006, leads 00Q. */
	private static final Pattern SHORT = Pattern.compile("00[1356Q](?=.*[A-Za-z])[0-9A-Za-z]{12}");

	private static final int SHORT_LENGTH = 15;

	private static final int CHUNK = 5;

	private static final String CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

	private SalesforceId() {
	}

	/**
	 * The 18-character form of a 15-character id; every other key unchanged. Keys of 15
	 * digits stay, since they are probably the user's own.
	 */
	static String canonical(String key) {
		return (key.length() == SHORT_LENGTH && key.startsWith("00") && SHORT.matcher(key).matches())
				? key + suffix(key) : key;
	}

	private static String suffix(String id) {
		StringBuilder suffix = new StringBuilder();
		for (int start = 0; start < SHORT_LENGTH; start += CHUNK) {
			int code = 0;
			for (int i = 0; i < CHUNK; i++) {
				char character = id.charAt(start + i);
				code |= (character >= 'A' && character <= 'Z') ? 1 << i : 0;
			}
			suffix.append(CODES.charAt(code));
		}
		return suffix.toString();
	}

}

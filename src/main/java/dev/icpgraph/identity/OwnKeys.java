package dev.icpgraph.identity;

import java.util.regex.Pattern;

/**
 * Keys of accounts and people in the users' own systems.
 */
final class OwnKeys {

	/**
	 * {@code 1.23457E+11}, in Java {@code 1.23457E11}: the plus sign or the fraction
	 * distinguishes a rounded number from a key such as 5E10.
	 */
	private static final Pattern ROUNDED = Pattern.compile("\\d{1,3}(?:[.,]\\d+[eE]\\+?|[eE]\\+)\\d{1,3}");

	private OwnKeys() {
	}

	/**
	 * The key in a text; a Salesforce id of 15 characters and its form of 18 are the same
	 * key.
	 */
	static Parsed<String> of(String text) {
		return PlainText.key(text)
			.then((line) -> isRounded(line)
					? Parsed.refused(RefusalCode.SCIENTIFIC_NOTATION, line,
							"is a long number that a spreadsheet has rounded, so several ids may look like it: "
									+ "format the column as text and export it again")
					: new Parsed.Taken<>(SalesforceId.canonical(line)));
	}

	private static boolean isRounded(String line) {
		return (line.indexOf('E') > 0 || line.indexOf('e') > 0) && Character.isDigit(line.charAt(0))
				&& ROUNDED.matcher(line).matches();
	}

}

package dev.icpgraph.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a URL, host or e-mail address, as people write them.
 *
 * @param host as written, without port
 * @param page whether it has more than a host: a path or a query
 * @param mail whether it is an e-mail address
 */
record WebAddress(String host, boolean page, boolean mail) {

	/**
	 * Also accepts {@code http:/acme.com}, {@code http//acme.com} and {@code //acme.com}.
	 */
	private static final Pattern SCHEME = Pattern
		.compile("^(?:[a-z][a-z0-9+.-]*://+|(?:https?|ftp|mailto)(?::/*|//+)|//+)", Pattern.CASE_INSENSITIVE);

	private static final Pattern PAGE = Pattern.compile("/*[^/?#][^?#]*.*|/*\\?[^#].*");

	private static final Pattern PORT = Pattern.compile(":\\d*$");

	private static final String AROUND = "<>\"'();,";

	/**
	 * Splits an address; any other text becomes an invalid host.
	 * @param text a normalized line without spaces
	 */
	static WebAddress of(String text) {
		if (isHost(text)) {
			return new WebAddress(text, false, false);
		}
		String rest = bare(text).replace('\\', '/');
		boolean url = false;
		for (Matcher scheme = SCHEME.matcher(rest); scheme.lookingAt(); scheme = SCHEME.matcher(rest)) {
			url |= !scheme.group().toLowerCase(Locale.ROOT).startsWith("mailto");
			rest = rest.substring(scheme.end());
		}
		int end = 0;
		while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
			end++;
		}
		String authority = rest.substring(0, end);
		String host = authority.substring(authority.lastIndexOf('@') + 1);
		boolean mail = !url && authority.indexOf('@') >= 0;
		boolean page = !mail && PAGE.matcher(rest.substring(end)).matches();
		return new WebAddress(PORT.matcher(host).replaceFirst(""), page, mail);
	}

	/**
	 * Strips quotation marks, brackets and separators around it.
	 */
	static String bare(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

	/**
	 * Whether it has only characters of a plain host, like most, which need no splitting.
	 */
	static boolean isHost(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean letter = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
			if (!letter && character != '.' && character != '-') {
				return false;
			}
		}
		return true;
	}

}

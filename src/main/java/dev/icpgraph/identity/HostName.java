package dev.icpgraph.identity;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

import com.ibm.icu.text.IDNA;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes host names: UTS 46, non-transitional ({@code faß.de} is not {@code
 * fass.de}), as A-labels in lower case.
 */
final class HostName {

	private static final IDNA UTS_46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
			| IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

	/**
	 * Accepted, as browsers do, since existing names have hyphens in positions 3 and 4.
	 */
	private static final Set<IDNA.Error> ALLOWED = EnumSet.of(IDNA.Error.HYPHEN_3_4);

	private static final int LONGEST = 253;

	private static final int LONGEST_LABEL = 63;

	private HostName() {
	}

	/**
	 * The name in ASCII, without trailing dots; {@code null} if it is not a host name.
	 */
	static @Nullable String ascii(String name) {
		int end = name.length();
		while (end > 0 && name.charAt(end - 1) == '.') {
			end--;
		}
		String host = name.substring(0, end);
		if (isPlain(host)) {
			return host;
		}
		String decoded = (host.indexOf('%') < 0) ? host : PercentEncoding.decoded(host);
		if (decoded == null || decoded.isEmpty() || decoded.length() > LONGEST) {
			return null;
		}
		IDNA.Info info = new IDNA.Info();
		String ascii = UTS_46.nameToASCII(decoded, new StringBuilder(), info).toString();
		boolean good = ALLOWED.containsAll(info.getErrors()) && !ascii.isEmpty() && ascii.length() <= LONGEST
				&& StandardCharsets.US_ASCII.newEncoder().canEncode(ascii);
		return good ? withoutDots(ascii) : null;
	}

	/**
	 * The name as people read it, for example {@code bücher.de}.
	 */
	static String unicode(String ascii) {
		if (!ascii.contains("xn--")) {
			return ascii;
		}
		IDNA.Info info = new IDNA.Info();
		String unicode = UTS_46.nameToUnicode(ascii, new StringBuilder(), info).toString();
		return ALLOWED.containsAll(info.getErrors()) ? unicode : ascii;
	}

	/**
	 * Whether a host is an IPv4 address, or ends in a number like one.
	 */
	static boolean isNumeric(String ascii) {
		String last = ascii.substring(ascii.lastIndexOf('.') + 1);
		return !last.isEmpty() && last.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
	}

	private static @Nullable String withoutDots(String ascii) {
		return ascii.endsWith(".") ? ascii(ascii) : ascii;
	}

	/**
	 * Whether all labels are lower-case letters, digits and inner hyphens, none encoded,
	 * as in most names, which need no mapping.
	 */
	private static boolean isPlain(String host) {
		int label = 0;
		char before = '.';
		for (int i = 0; i < host.length(); i++) {
			char character = host.charAt(i);
			boolean letter = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
			boolean mark = (character == '.' || character == '-') && before != '.';
			if ((!letter && !mark) || (character == '.' && before == '-')) {
				return false;
			}
			label = (character == '.') ? 0 : label + 1;
			if (label > LONGEST_LABEL) {
				return false;
			}
			before = character;
		}
		return before != '.' && before != '-' && host.length() <= LONGEST && !host.contains("xn--");
	}

}

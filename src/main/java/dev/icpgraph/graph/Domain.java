package dev.icpgraph.graph;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The normal form of a web domain: lower case, ASCII, without scheme, {@code www.}, port
 * and path. {@code HTTPS://www.Bücher.de/shop} is {@code xn--bcher-kva.de}.
 */
public final class Domain {

	private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");

	private static final Pattern HOST = Pattern
		.compile("(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})");

	private static final Set<String> FREE_MAIL = Set.of("126.com", "163.com", "aol.com", "fastmail.com", "free.fr",
			"gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com",
			"hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr", "hotmail.it", "icloud.com", "laposte.net",
			"libero.it", "live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com", "naver.com", "orange.fr",
			"outlook.com", "pm.me", "proton.me", "protonmail.com", "qq.com", "rediffmail.com", "t-online.de", "tuta.io",
			"tutanota.com", "uol.com.br", "wanadoo.fr", "web.de", "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk",
			"yahoo.com", "yahoo.de", "yahoo.fr", "yandex.com", "yandex.ru", "zoho.com");

	private Domain() {
	}

	/**
	 * The domain in a text such as {@code https://www.acme.com/about}; {@code null}
	 * without one.
	 */
	public static @Nullable String normalized(String text) {
		String host = SCHEME.matcher(text.strip()).replaceFirst("");
		host = host.replaceFirst("[/?#].*$", "").replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
		String ascii = ascii(host);
		if (ascii == null) {
			return null;
		}
		String bare = ascii.startsWith("www.") ? ascii.substring(4) : ascii;
		return HOST.matcher(bare).matches() ? bare : null;
	}

	/**
	 * Like {@link #normalized}, but also reads the domain of an e-mail address; {@code
	 * null} for a free e-mail provider, whose users are not its staff.
	 */
	public static @Nullable String ofAddress(String text) {
		int at = text.lastIndexOf('@');
		if (at < 0 || text.contains("/")) {
			return normalized(text);
		}
		String domain = normalized(text.substring(at + 1));
		return (domain != null && FREE_MAIL.contains(domain)) ? null : domain;
	}

	/**
	 * Whether a normalized domain belongs to a free e-mail provider, whose users are not
	 * its staff.
	 */
	public static boolean isFreeMail(String domain) {
		return FREE_MAIL.contains(domain);
	}

	private static @Nullable String ascii(String host) {
		try {
			return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}

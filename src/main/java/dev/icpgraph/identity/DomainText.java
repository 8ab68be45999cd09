package dev.icpgraph.identity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import dev.icpgraph.identity.PublicSuffixes.Owner;

/**
 * The one domain in a text, with any owner.
 *
 * @param ascii lower case, in A-labels, without {@code www.}
 * @param page whether the text names a page there
 * @param owner owner by the Public Suffix List, never {@code NOBODY}
 * @param text the original text
 */
record DomainText(String ascii, boolean page, Owner owner, String text) {

	private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

	private static final Pattern IP_6 = Pattern.compile("\\[[0-9a-fA-F:.]+\\].*");

	private static final Pattern WWW = Pattern.compile("^www\\d{0,3}\\.(?=.)");

	private static final Pattern NAMED_MAIL = Pattern.compile("^[^<>]*<([^<>@]+@[^<>@]+)>[;,]?$");

	static Parsed<DomainText> of(String text) {
		return PlainText.key(text).then(DomainText::ofLine);
	}

	private static Parsed<DomainText> ofLine(String line) {
		Parsed<DomainText> comment = Comments.refused(line, DomainText::ofLine);
		if (comment != null) {
			return comment;
		}
		String address = (line.indexOf('<') < 0) ? line : NAMED_MAIL.matcher(line).replaceFirst("$1");
		if (WebAddress.isHost(address) || !BETWEEN.matcher(address).find()) {
			return one(address);
		}
		List<String> parts = Arrays.stream(BETWEEN.split(address)).filter(DomainText::saysSomething).toList();
		if (parts.size() == 1) {
			return one(parts.getFirst());
		}
		List<DomainText> domains = parts.stream().map((part) -> one(part).orNull()).filter((it) -> it != null).toList();
		List<String> names = domains.stream().map(DomainText::ascii).distinct().toList();
		if (names.size() > 1) {
			return Parsed.refused(RefusalCode.TWO_DOMAINS, line,
					"names several web domains, " + HostName.unicode(names.get(0)) + " and "
							+ HostName.unicode(names.get(1)) + ": keep only the company's main domain");
		}
		return (names.size() == 1 && domains.size() == parts.size()) ? new Parsed.Taken<>(domains.getFirst())
				: notADomain(line);
	}

	private static Parsed<DomainText> one(String text) {
		WebAddress address = WebAddress.of(text);
		String ascii = HostName.ascii(address.host());
		if (ascii == null) {
			return IP_6.matcher(address.host()).matches() ? number(text) : notADomain(text);
		}
		if (HostName.isNumeric(ascii)) {
			return (ascii.chars().filter((character) -> character == '.').count() == 3) ? number(text)
					: notADomain(text);
		}
		if (ascii.indexOf('.') < 0) {
			return Parsed.refused(RefusalCode.NOT_A_DOMAIN, text,
					"is not a complete web domain: write it with its ending, such as acme.com");
		}
		String bare = withoutWww(ascii);
		Owner owner = PublicSuffixes.owner(bare);
		return (owner == Owner.NOBODY) ? unknownEnding(bare, text)
				: new Parsed.Taken<>(new DomainText(bare, address.page(), owner, text));
	}

	/**
	 * Keeps {@code www.} if only a registry's suffix would remain: {@code www.gov.uk} is
	 * a site.
	 */
	private static String withoutWww(String ascii) {
		if (!ascii.startsWith("www")) {
			return ascii;
		}
		String rest = WWW.matcher(ascii).replaceFirst("");
		boolean site = rest.length() == ascii.length() || rest.indexOf('.') < 0
				|| PublicSuffixes.owner(rest) == Owner.REGISTRY;
		return site ? ascii : withoutWww(rest);
	}

	private static Parsed<DomainText> unknownEnding(String ascii, String text) {
		String ending = ascii.substring(ascii.lastIndexOf('.') + 1);
		String similar = PublicSuffixes.similar(ending);
		String advice = (similar != null) ? "did you mean "
				+ HostName.unicode(ascii.substring(0, ascii.length() - ending.length()) + similar) + "?"
				: "write a web domain such as acme.com";
		return Parsed.refused(RefusalCode.UNKNOWN_TOP_LEVEL_DOMAIN, text,
				"ends in ." + HostName.unicode(ending) + ", which is not an ending of web domains: " + advice);
	}

	private static boolean saysSomething(String part) {
		return part.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private static Parsed<DomainText> number(String text) {
		return Parsed.refused(RefusalCode.IP_ADDRESS, text,
				"is an IP address: write the company's web domain, such as acme.com");
	}

	private static Parsed<DomainText> notADomain(String text) {
		return Parsed.refused(RefusalCode.NOT_A_DOMAIN, text, "is not a web domain: write one such as acme.com");
	}

}

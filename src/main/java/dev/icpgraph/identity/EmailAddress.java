package dev.icpgraph.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that identifies a person: {@code Moss Quill <Moss@Bücher.de>} is
 * {@code moss@xn--bcher-kva.de}. A plus tag stays, since its meaning depends on the
 * provider.
 *
 * @param address lower case, its domain in A-labels
 */
public record EmailAddress(String address) {

	private static final Pattern BRACKETS = Pattern.compile("<([^<>]*@[^<>]*)>");

	private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()@]*\\)$");

	private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

	private static final Pattern MAILTO = Pattern.compile("^mailto:/*", Pattern.CASE_INSENSITIVE);

	/** The sign of an address in words, to hide it from programs. */
	private static final Pattern HIDDEN_AT = Pattern.compile("\\s*[(\\[{]\\s*at\\s*[)\\]}]\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HIDDEN_DOT = Pattern.compile("\\s*[(\\[{]\\s*(?:dot|punkt)\\s*[)\\]}]\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final String WIDE_AT = "\uFF20\uFE6B";

	private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]{1,64}");

	private static final int LONGEST = 254;

	/**
	 * The one address in a text.
	 */
	public static Parsed<EmailAddress> of(String text) {
		return PlainText.key(text).map(EmailAddress::withPlainAt).then((line) -> {
			Parsed<EmailAddress> comment = Comments.refused(line, EmailAddress::of);
			if (comment != null) {
				return comment;
			}
			List<String> parts = parts(line);
			Set<EmailAddress> addresses = new LinkedHashSet<>();
			int unread = 0;
			for (String part : parts) {
				EmailAddress address = one(part);
				unread += (address == null) ? 1 : 0;
				if (address != null) {
					addresses.add(address);
				}
			}
			if (addresses.size() > 1) {
				return Parsed.refused(RefusalCode.TWO_ADDRESSES, line,
						"contains several e-mail addresses: keep one per row");
			}
			return (addresses.size() == 1 && unread == 0) ? new Parsed.Taken<>(addresses.iterator().next()) : Parsed
				.refused(RefusalCode.NOT_AN_EMAIL, line, "is not an e-mail address: write one such as jane@acme.com");
		});
	}

	/**
	 * Whether a text looks like an e-mail address, valid or not.
	 */
	static boolean isMeant(String line) {
		return line.indexOf('@') > 0 || line.regionMatches(true, 0, "mailto:", 0, "mailto:".length())
				|| (line.indexOf('/') < 0 && line.contains("%40")) || !withPlainAt(line).equals(line);
	}

	/**
	 * The text with {@code @} for its full-width form, as Japanese keyboards write it,
	 * and for {@code (at)}.
	 */
	private static String withPlainAt(String line) {
		if (line.indexOf('@') >= 0) {
			return line;
		}
		if (line.chars().anyMatch((character) -> WIDE_AT.indexOf(character) >= 0)) {
			return Normalizer.normalize(line, Form.NFKC);
		}
		Matcher at = HIDDEN_AT.matcher(line);
		return at.find() ? HIDDEN_DOT.matcher(at.replaceFirst("@")).replaceAll(".") : line;
	}

	/**
	 * The domain of the company that owns the mailbox; refused for a free e-mail
	 * provider.
	 */
	public Parsed<WebDomain> company() {
		return WebDomain.ofLead(this.address);
	}

	private static List<String> parts(String line) {
		List<String> bracketed = (line.indexOf('<') < 0) ? List.of()
				: BRACKETS.matcher(line).results().map((match) -> match.group(1).strip()).toList();
		if (!bracketed.isEmpty()) {
			// The name before the brackets is often an address; it must be the same one.
			Stream<String> others = Arrays.stream(BETWEEN.split(BRACKETS.matcher(line).replaceAll(" ")))
				.filter((part) -> part.indexOf('@') >= 0);
			return Stream.concat(bracketed.stream(), others).toList();
		}
		String address = (line.indexOf('(') < 0) ? line : COMMENT.matcher(line).replaceFirst("");
		return BETWEEN.matcher(address).find()
				? Arrays.stream(BETWEEN.split(address)).filter((part) -> !part.isEmpty()).toList() : List.of(address);
	}

	private static @Nullable EmailAddress one(String text) {
		String bare = WebAddress.bare(text);
		String address = (bare.indexOf(':') < 0) ? bare : MAILTO.matcher(bare).replaceFirst("");
		if (address.length() < bare.length()) {
			address = address.replaceFirst("\\?.*$", "");
		}
		if (address.indexOf('%') >= 0 && (address.length() < bare.length() || address.indexOf('@') < 0)) {
			String decoded = PercentEncoding.decoded(address);
			address = (decoded != null) ? PlainText.line(decoded).orNull() : null;
		}
		int at = (address != null) ? address.lastIndexOf('@') : -1;
		if (address == null || at <= 0) {
			return null;
		}
		String local = address.substring(0, at).toLowerCase(Locale.ROOT);
		String domain = HostName.ascii(address.substring(at + 1));
		boolean good = domain != null && domain.indexOf('.') > 0 && !HostName.isNumeric(domain)
				&& LOCAL.matcher(local).matches() && at + 1 + domain.length() <= LONGEST;
		return good ? new EmailAddress(local + "@" + domain) : null;
	}

}

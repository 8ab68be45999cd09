package dev.icpgraph.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The URL of a person's LinkedIn profile:
 * {@code de.linkedin.com/in/mo%C3%ABss-quill/de?trk=x} is
 * {@code https://www.linkedin.com/in/moëss-quill}.
 *
 * @param slug the name of the profile, decoded and in lower case; LinkedIn's own member
 * ids, such as {@code ACoAAB…}, keep their case
 */
public record LinkedInUrl(String slug) {

	private static final Pattern ADDRESS = Pattern.compile(
			"(?:[a-z]+:/*|/+)?(?:[a-z0-9-]+\\.)*linkedin\\.(?:com|cn)(?::\\d+)?(?:/([^?#]*))?(?:[?#].*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SLUG = Pattern.compile("[^\\s\\p{Cntrl}/?#%<>\"\\\\|,;]{1,200}");

	/** A link within LinkedIn, as its pages have it. */
	private static final Pattern WITHIN = Pattern.compile("/in/[^/\\s]+/?", Pattern.CASE_INSENSITIVE);

	/** Parts of addresses in e-mails and on old telephones. */
	private static final Set<String> VARIANTS = Set.of("mwlite", "comm");

	private static final Pattern MEMBER_ID = Pattern.compile("AC[A-Za-z]AA[A-Za-z0-9_-]{15,}");

	private static final String EXAMPLE = "linkedin.com/in/jane-doe";

	/**
	 * The profile that a text leads to.
	 */
	public static Parsed<LinkedInUrl> of(String text) {
		return PlainText.key(text).then((line) -> {
			String bare = WebAddress.bare(line);
			Matcher address = ADDRESS.matcher(WITHIN.matcher(bare).matches() ? "linkedin.com" + bare : bare);
			if (!address.matches()) {
				return refused("is not a LinkedIn address: write one such as " + EXAMPLE, line);
			}
			String path = (address.group(1) != null) ? address.group(1) : "";
			List<String> parts = Arrays.stream(path.split("/"))
				.filter((part) -> !part.isEmpty() && !VARIANTS.contains(part.toLowerCase(Locale.ROOT)))
				.toList();
			String page = parts.isEmpty() ? "" : parts.getFirst().toLowerCase(Locale.ROOT);
			String slug = (parts.size() < 2) ? null : slug(parts.get(1));
			return (slug != null && page.equals("in")) ? new Parsed.Taken<>(new LinkedInUrl(slug))
					: refused(otherPage(page), line);
		});
	}

	/**
	 * Whether a text looks like a LinkedIn URL, valid or not.
	 */
	static boolean isMeant(String line) {
		String lower = line.toLowerCase(Locale.ROOT);
		return lower.contains("linkedin.com/") || lower.contains("linkedin.cn/") || lower.contains("lnkd.in/")
				|| WITHIN.matcher(lower).matches();
	}

	/**
	 * The full URL.
	 */
	public String url() {
		return "https://www.linkedin.com/in/" + this.slug;
	}

	private static @Nullable String slug(String part) {
		String decoded = PercentEncoding.decoded(part);
		String decodedLine = (decoded != null) ? PlainText.line(decoded).orNull() : null;
		String line = (decodedLine != null) ? WebAddress.bare(decodedLine) : "";
		if (!SLUG.matcher(line).matches()) {
			return null;
		}
		return MEMBER_ID.matcher(line).matches() ? line : Normalizer.normalize(line.toLowerCase(Locale.ROOT), Form.NFC);
	}

	private static String otherPage(String page) {
		String instead = "open the profile and copy its address, such as " + EXAMPLE;
		return switch (page) {
			case "sales" -> "is an address of Sales Navigator, which others cannot open: " + instead;
			case "talent", "recruiter", "cap" ->
				"is an address of LinkedIn Recruiter, which others cannot open: " + instead;
			case "pub" -> "is an address in a form that LinkedIn no longer uses: " + instead;
			case "in", "company", "school", "showcase" ->
				"is not the expected kind of page, or is truncated: write one such as " + EXAMPLE;
			default -> "is not a LinkedIn profile: " + instead;
		};
	}

	private static Parsed<LinkedInUrl> refused(String sentence, String line) {
		return Parsed.refused(RefusalCode.NOT_A_LINKEDIN_URL, line, sentence);
	}

}

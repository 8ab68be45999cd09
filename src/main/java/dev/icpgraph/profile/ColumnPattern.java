package dev.icpgraph.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a header, by one of several names: {@code Company name | Unternehmen}.
 * Case, spaces and punctuation do not count; {@code *} stands for any letters.
 *
 * @param text as the profile writes it
 * @param names what each name matches, the best first
 */
record ColumnPattern(String text, List<Pattern> names) {

	private static final int LONGEST = 1_000;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	static ColumnPattern of(String text) {
		return new ColumnPattern(text.strip(), Arrays.stream(text.split("\\|")).map(ColumnPattern::pattern).toList());
	}

	/**
	 * The place of the column, -1 when the header does not have it.
	 * @param header bare names, as {@link #bare} makes them
	 */
	int placeIn(List<String> header) {
		for (Pattern name : this.names) {
			for (int place = 0; place < header.size(); place++) {
				if (name.matcher(header.get(place)).matches()) {
					return place;
				}
			}
		}
		return -1;
	}

	/**
	 * A name without case, accents, spaces and punctuation. Only the beginning of a very
	 * long one counts, since all profiles are compared with it.
	 */
	static String bare(String name) {
		String start = name.substring(0, Math.min(name.length(), LONGEST));
		String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
		return PUNCTUATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * The pattern of a value or name with stars, compared bare.
	 */
	static Pattern pattern(String name) {
		String parts = Arrays.stream(name.strip().split("\\*", -1))
			.map((part) -> Pattern.quote(bare(part)))
			.reduce((one, other) -> one + ".*" + other)
			.orElse("");
		return Pattern.compile(bare(name).isEmpty() && name.indexOf('*') < 0 ? "(?!)" : parts);
	}

}

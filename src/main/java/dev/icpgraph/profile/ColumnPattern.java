package dev.icpgraph.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.icpgraph.identity.Accents;

/**
 * A column of a header, by one of several names: {@code Company name | Unternehmen}.
 * Case, spaces and punctuation are ignored; {@code *} stands for any letters.
 *
 * @param text text in the profile
 * @param names pattern of each name, best first
 */
record ColumnPattern(String text, List<Pattern> names) {

	private static final int LONGEST = 1_000;

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	static ColumnPattern of(String text) {
		return new ColumnPattern(text.strip(), Arrays.stream(text.split("\\|")).map(ColumnPattern::pattern).toList());
	}

	/**
	 * The position of the column; -1 if the header lacks it.
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
	 * A name without case, accents, spaces and punctuation. A very long name is
	 * truncated, since all profiles are compared with it.
	 */
	static String bare(String name) {
		String start = name.substring(0, Math.min(name.length(), LONGEST));
		String plain = Accents.removed(start);
		return PUNCTUATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * The pattern of a bare value or name with stars.
	 */
	static Pattern pattern(String name) {
		String parts = Arrays.stream(name.strip().split("\\*", -1))
			.map((part) -> Pattern.quote(bare(part)))
			.reduce((one, other) -> one + ".*" + other)
			.orElse("");
		return Pattern.compile(bare(name).isEmpty() && name.indexOf('*') < 0 ? "(?!)" : parts);
	}

}

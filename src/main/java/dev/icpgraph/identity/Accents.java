package dev.icpgraph.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Removes accents, for comparisons.
 */
public final class Accents {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Accents() {
	}

	/**
	 * The text without accents, letters in their plain forms: {@code Škoda} is
	 * {@code Skoda}, {@code ﬁ} is {@code fi}. Letters with strokes, such as {@code ø},
	 * stay.
	 */
	public static String removed(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
	}

}

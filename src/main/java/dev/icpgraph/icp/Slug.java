package dev.icpgraph.icp;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Turns names into parts of readable keys: {@code Größe & Ort} is {@code große-ort}.
 */
public final class Slug {

	private Slug() {
	}

	/**
	 * Letters and digits in lower case, without accents, everything else as hyphens;
	 * without letters and digits, the code points: {@code 🙂} is {@code 1f642}.
	 */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? name.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"))
				: slug;
	}

}

package dev.icpgraph.icp;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they stand in readable keys: {@code Größe & Ort} is {@code große-ort}.
 */
public final class Slug {

	private Slug() {
	}

	/**
	 * Letters and digits in lower case, without accents, all else as hyphens.
	 */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

}

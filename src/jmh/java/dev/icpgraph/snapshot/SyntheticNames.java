package dev.icpgraph.snapshot;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Names of companies and people as a search meets them: two or three words out of 13,520.
 * A few words are in many names, as "group" and "systems" are.
 */
public final class SyntheticNames {

	private static final String[] BEGINNINGS = { "al", "be", "cor", "da", "el", "fen", "gra", "ha", "in", "ju", "ka",
			"lo", "mer", "no", "or", "pa", "qui", "ro", "sta", "tra", "ul", "ve", "wes", "xi", "ya", "zen" };

	private static final String[] ENDINGS = { "bar", "cent", "dex", "far", "gen", "hart", "ic", "jor", "kon", "lum",
			"mont", "nor", "ols", "pex", "ris", "son", "tek", "us", "vant", "well" };

	private static final int WORDS = BEGINNINGS.length * BEGINNINGS.length * ENDINGS.length;

	private SyntheticNames() {
	}

	/**
	 * The name of the node with a number, always the same.
	 */
	public static String of(int node) {
		SplittableRandom random = new SplittableRandom(node);
		StringBuilder name = new StringBuilder(word((int) (random.nextDouble() * WORDS)));
		for (int words = 1 + random.nextInt(2); words > 0; words--) {
			name.append(' ').append(word((int) Math.pow(WORDS, random.nextDouble()) - 1));
		}
		return name.toString();
	}

	/**
	 * The word that most names have.
	 */
	public static String common() {
		return word(0);
	}

	private static String word(int number) {
		String beginning = BEGINNINGS[number % BEGINNINGS.length];
		String middle = BEGINNINGS[number / BEGINNINGS.length % BEGINNINGS.length];
		String ending = ENDINGS[number / BEGINNINGS.length / BEGINNINGS.length];
		return beginning.substring(0, 1).toUpperCase(Locale.ROOT) + beginning.substring(1) + middle + ending;
	}

}

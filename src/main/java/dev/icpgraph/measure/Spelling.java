package dev.icpgraph.measure;

import java.util.Locale;

/**
 * How alike two names are.
 */
final class Spelling {

	private Spelling() {
	}

	/**
	 * Letters to change, add or leave out to get from one name to the other
	 * (Levenshtein), without regard to case; 0 or 1 when one contains the other.
	 * O(length²).
	 */
	static int distance(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		if (!a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a))) {
			return (a.length() == b.length()) ? 0 : 1;
		}
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(diagonal, row[j - 1]));
			}
		}
		return row[b.length()];
	}

}

package dev.icpgraph.identity;

/**
 * Damerau–Levenshtein distance, in the optimal string alignment form (Damerau,
 * Communications of the ACM 7, 1964): number of letters to change, insert, delete or swap
 * with a neighbor to turn one text into another. O(length²).
 */
final class EditDistance {

	private EditDistance() {
	}

	static int of(String one, String other) {
		int[] twoBack = new int[other.length() + 1];
		int[] back = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] free = twoBack;
			twoBack = back;
			back = row;
			row = free;
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(back[j - 1] + changed, 1 + Math.min(back[j], row[j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], 1 + twoBack[j - 2]);
				}
			}
		}
		return row[other.length()];
	}

}

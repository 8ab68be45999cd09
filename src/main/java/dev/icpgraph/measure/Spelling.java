package dev.icpgraph.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Compares the spelling of names.
 */
public final class Spelling {

	private Spelling() {
	}

	/** A known name with its distance from the searched one. */
	private record Candidate(String name, int distance) {
	}

	/**
	 * Up to three names that differ in at most a third of their letters, nearest first.
	 */
	public static List<String> nearest(Collection<String> names, String name) {
		int far = Math.max(2, name.length() / 3);
		return names.stream()
			.map((known) -> new Candidate(known, distance(known, name)))
			.filter((candidate) -> candidate.distance() <= far)
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
			.limit(3)
			.map(Candidate::name)
			.toList();
	}

	/**
	 * Levenshtein distance (Binary Codes Capable of Correcting Deletions, Insertions, and
	 * Reversals, 1966), ignoring case: letters to change, insert or delete to turn one
	 * name into the other; at most 1 if one contains the other. O(length²).
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

package dev.icpgraph.importer;

import java.util.List;

/**
 * What stands between the values of a file: a comma, or a semicolon or tab as
 * spreadsheets write it in many countries.
 */
final class Separator {

	private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

	private Separator() {
	}

	/**
	 * The one that the header has most of, outside quotes; a comma when it has none.
	 * @param start at least the first line of the file, or as much of it as there is
	 */
	static char of(String start) {
		String header = start.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		char most = CANDIDATES.getFirst();
		for (char candidate : CANDIDATES) {
			if (count(header, candidate) > count(header, most)) {
				most = candidate;
			}
		}
		return most;
	}

	private static long count(String header, char candidate) {
		return header.chars().filter((character) -> character == candidate).count();
	}

}

package dev.icpgraph.importer;

/**
 * What stands between the values of a file: a comma, or a semicolon or tab as
 * spreadsheets write it in many countries.
 */
final class Separator {

	private static final String CANDIDATES = ",;\t";

	private Separator() {
	}

	/**
	 * The one that the header has most of, outside quotes; a comma when it has none.
	 * @param start at least the first line of the file, or as much of it as there is
	 */
	static char of(String start) {
		String header = start.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		char most = CANDIDATES.charAt(0);
		for (char candidate : CANDIDATES.toCharArray()) {
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

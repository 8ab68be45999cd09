package dev.icpgraph.importer;

import java.util.Locale;

/**
 * A column of a file and a field of a GraphQL row.
 *
 * @param name in camel case, for example {@code lastSeen}; in files {@code last_seen}
 * @param reader turns its cells into values
 */
record FieldSpec(String name, CellReader reader) {

	/**
	 * The name in files.
	 */
	String header() {
		return this.name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	/**
	 * The rest of a header after removing case, spacing and punctuation.
	 */
	static String bare(String header) {
		return header.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

}

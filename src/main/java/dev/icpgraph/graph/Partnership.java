package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A partnership of an account.
 */
record Partnership(String partner, @Nullable String since, @Nullable Provenance provenance) {

	static Partnership of(Properties row) {
		Properties link = row.part("link");
		return new Partnership(row.part("partner").required("name"), link.text("since"), link.provenance());
	}

}

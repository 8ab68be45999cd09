package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The visits of an account to our site on one day.
 */
record Visit(String on, @Nullable Long pages, @Nullable Provenance provenance) {

	static Visit of(Properties row) {
		Properties visit = row.part("visit");
		return new Visit(visit.required("on"), visit.wholeNumber("pages"), visit.provenance());
	}

}

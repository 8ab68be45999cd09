package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A present or past stage of an account with a competitor.
 */
record CompetitorRelation(String competitor, String stage, @Nullable String on, @Nullable Provenance provenance) {

	static CompetitorRelation of(Properties row) {
		Properties link = row.part("link");
		return new CompetitorRelation(row.part("competitor").required("name"), link.required("stage"), link.text("on"),
				link.provenance());
	}

}

package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A use of a technology by an account, according to one source.
 */
record TechnologyUse(Account account, Technology technology, @Nullable String since, @Nullable String lastSeen,
		@Nullable String source, @Nullable Provenance provenance) {

	static TechnologyUse of(Properties row) {
		Properties link = row.part("link");
		return new TechnologyUse(Account.of(row.part("account")), Technology.of(row.part("technology")),
				link.text("since"), link.text("lastSeen"), link.text("source"), link.provenance());
	}

}

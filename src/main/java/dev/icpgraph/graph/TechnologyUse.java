package dev.icpgraph.graph;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A relation of an account to a technology, according to one source.
 */
record TechnologyUse(Account account, Technology technology, UseRelation relation, @Nullable String since,
		@Nullable String lastSeen, @Nullable String source, @Nullable Provenance provenance) {

	static TechnologyUse of(Properties row) {
		Properties link = row.part("link");
		return new TechnologyUse(Account.of(row.part("account")), Technology.of(row.part("technology")),
				UseRelation.valueOf(Objects.requireNonNull(link.text("relation"))), link.text("since"),
				link.text("lastSeen"), link.text("source"), link.provenance());
	}

}

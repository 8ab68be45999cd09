package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A job of a person at an account, current or past.
 */
public record Employment(Person person, Account account, @Nullable String title, @Nullable String seniority,
		@Nullable String department, @Nullable String buyingRole, @Nullable String since, @Nullable String until,
		@Nullable Boolean current, @Nullable Provenance provenance) {

	static Employment of(Properties row) {
		Properties link = row.part("link");
		return new Employment(Person.of(row.part("person")), Account.of(row.part("account")), link.text("title"),
				link.text("seniority"), link.text("department"), link.text("buyingRole"), link.text("since"),
				link.text("until"), link.flag("current"), link.provenance());
	}

}

package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation of us by one account to another.
 *
 * @param byPersonId id of the person who made it
 */
public record Referral(Account referrer, Account referred, @Nullable String kind, @Nullable String on,
		@Nullable String outcome, @Nullable Double amountUsd, @Nullable String byPersonId,
		@Nullable Provenance provenance) {

	static Referral of(Properties row) {
		Properties link = row.part("link");
		return new Referral(Account.of(row.part("referrer")), Account.of(row.part("referred")), link.text("kind"),
				link.text("on"), link.text("outcome"), link.number("amountUsd"), link.text("byPerson"),
				link.provenance());
	}

}

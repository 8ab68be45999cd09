package dev.icpgraph.feature;

import java.util.Objects;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Dates;
import dev.icpgraph.text.Identifiers;

/**
 * Describes dated links: action, partner or place, and date.
 *
 * @param snapshot holds the links
 * @param relation relation of the links
 * @param denied the text for an account without such a link
 * @param unknown the text for missing data
 */
record LinkWording(Snapshot snapshot, Relation relation, String denied,
		String unknown) implements DatedLinksFeature.Wording {

	@Override
	public String of(int position) {
		Links links = this.snapshot.links(this.relation);
		int kind = links.kind(position);
		String target = target(links.target(position));
		int day = links.day(position);
		String label = (kind < 0) ? "" : links.kinds().label(kind);
		return switch (label) {
			case "" -> plain(target, day);
			case "IN_CYCLE" -> "in a sales cycle with " + target + Dates.since(Days.date(day));
			case "CUSTOMER" -> "customer of " + target + Dates.since(Days.date(day));
			case "SPOKE" -> "spoke at " + target + Dates.on(Days.date(day));
			case "JOINED" -> "new " + target + Dates.on(Days.date(day));
			case "LEFT" -> ((this.relation == Relation.HAD_LEADERSHIP_CHANGE) ? target + " left" : "left " + target)
					+ Dates.on(Days.date(day));
			default -> Identifiers.inWords(label) + " " + target + Dates.on(Days.date(day));
		};
	}

	/**
	 * The name of the target, or of its account if a file gives a competitor or partner
	 * by domain or key.
	 */
	private String target(int target) {
		String written = this.snapshot.names(this.relation.to()).label(target);
		boolean company = this.relation == Relation.AT_STAGE || this.relation == Relation.PARTNERS_WITH;
		int account = company ? this.snapshot.findAccount(written) : -1;
		return (account >= 0) ? Objects.requireNonNullElse(this.snapshot.accountName(account), written) : written;
	}

	private String plain(String target, int day) {
		return switch (this.relation) {
			case PARTNERS_WITH -> "partner of " + target + Dates.since(Days.date(day));
			case PARTICIPATED_IN -> "took part in " + target + Dates.on(Days.date(day));
			case AT_STAGE -> ((day != Links.UNKNOWN) ? "has known " : "knows ") + target + Dates.since(Days.date(day));
			default -> "changed: " + target + Dates.on(Days.date(day));
		};
	}

	@Override
	public String none(boolean known) {
		return known ? this.denied : this.unknown;
	}

}

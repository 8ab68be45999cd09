package dev.icpgraph.feature;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.text.Dates;
import dev.icpgraph.text.Identifiers;

/**
 * Describes dated links: action, partner or place, and date.
 *
 * @param relation relation of the links
 * @param links the links
 * @param targets targets of the links
 * @param denied the text for an account without such a link
 * @param unknown the text for missing data
 */
record LinkWording(Relation relation, Links links, Names targets, String denied,
		String unknown) implements DatedLinksFeature.Wording {

	@Override
	public String of(int position) {
		int kind = this.links.kind(position);
		String target = this.targets.label(this.links.target(position));
		int day = this.links.day(position);
		String label = (kind < 0) ? "" : this.links.kinds().label(kind);
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

	private String plain(String target, int day) {
		return switch (this.relation) {
			case PARTNERS_WITH -> "partner of " + target + Dates.since(Days.date(day));
			case PARTICIPATED_IN -> "took part in " + target + Dates.on(Days.date(day));
			case AT_STAGE -> "knows " + target + Dates.since(Days.date(day));
			default -> "changed: " + target + Dates.on(Days.date(day));
		};
	}

	@Override
	public String none(boolean known) {
		return known ? this.denied : this.unknown;
	}

}

package dev.icpgraph.feature;

import java.util.Locale;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;

/**
 * Describes dated links: action, partner or place, and date.
 *
 * @param relation relation of the links
 * @param links the links
 * @param targets targets of the links
 * @param asked the searched item in words
 * @param unknown the text for missing data
 */
record LinkWording(Relation relation, Links links, Names targets, String asked,
		String unknown) implements DatedLinksFeature.Wording {

	@Override
	public String of(int position) {
		int kind = this.links.kind(position);
		String target = this.targets.label(this.links.target(position));
		int day = this.links.day(position);
		String label = (kind < 0) ? "" : this.links.kinds().label(kind);
		return switch (label) {
			case "" -> plain(target, day);
			case "IN_CYCLE" -> "in a sales cycle with " + target + FeaturePhrases.since(day);
			case "CUSTOMER" -> "customer of " + target + FeaturePhrases.since(day);
			case "SPOKE" -> "spoke at " + target + FeaturePhrases.on(day);
			case "JOINED" -> "new " + target + FeaturePhrases.on(day);
			case "LEFT" -> ((this.relation == Relation.HAD_LEADERSHIP_CHANGE) ? target + " left" : "left " + target)
					+ FeaturePhrases.on(day);
			default -> label.toLowerCase(Locale.ROOT).replace('_', ' ') + " " + target + FeaturePhrases.on(day);
		};
	}

	private String plain(String target, int day) {
		return switch (this.relation) {
			case PARTNERS_WITH -> "partner of " + target + FeaturePhrases.since(day);
			case PARTICIPATED_IN -> "took part in " + target + FeaturePhrases.on(day);
			case AT_STAGE -> "knows " + target + FeaturePhrases.since(day);
			default -> "changed: " + target + FeaturePhrases.on(day);
		};
	}

	@Override
	public String none(boolean known) {
		return known ? "not: " + this.asked : this.unknown;
	}

}

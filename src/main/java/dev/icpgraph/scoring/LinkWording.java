package dev.icpgraph.scoring;

import java.util.Locale;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;

/**
 * Tells of dated links: what was done, with whom or where, and when.
 *
 * @param links the links
 * @param targets what they lead to
 * @param plain what a link without a kind is
 * @param asked what was looked for
 * @param unknown that nothing is known
 */
record LinkWording(Links links, Names targets, String plain, String asked,
		String unknown) implements DatedLinksFeature.Wording {

	@Override
	public String of(int position) {
		int kind = this.links.kind(position);
		String what = (kind < 0) ? this.plain : inWords(this.links.kinds().label(kind));
		return what + " " + this.targets.label(this.links.target(position)) + Phrases.on(this.links.day(position));
	}

	@Override
	public String none(boolean known) {
		return known ? "not: " + this.asked : this.unknown;
	}

	private static String inWords(String kind) {
		return switch (kind) {
			case "IN_CYCLE" -> "in a sales cycle with";
			case "CUSTOMER" -> "customer of";
			case "JOINED" -> "new";
			default -> kind.toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

}

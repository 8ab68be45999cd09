package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.graph.Account;
import org.jspecify.annotations.Nullable;

/**
 * Conversation openers for a call: who referred the account, its stages with competitors,
 * who knows whom, and a customer's story to tell.
 *
 * @param referrers referrers in words; empty without any
 * @param competitors stages with competitors in words, latest first
 * @param route the strongest route of introduction, in words; {@code null} without one
 * @param story customer with the nearest story; {@code null} without one
 */
record Opening(String referrers, List<String> competitors, @Nullable String route, @Nullable Account story) {

	/**
	 * All openers, strongest first.
	 */
	List<Item> items() {
		List<Item> items = new ArrayList<>();
		if (!this.referrers.isEmpty()) {
			items.add(new Item("Referred by", this.referrers));
		}
		this.competitors.forEach((place) -> items.add(new Item("Competitor", place)));
		if (this.route != null) {
			items.add(new Item("Who knows whom", this.route));
		}
		if (this.story != null) {
			items.add(new Item("Story to tell", story(this.story) + ": " + this.story.storyUrl()));
		}
		return items;
	}

	/**
	 * The strongest opener in a few words, for a table; empty without any.
	 */
	String first() {
		if (!this.referrers.isEmpty()) {
			return "referred by " + this.referrers;
		}
		if (!this.competitors.isEmpty()) {
			return this.competitors.getFirst();
		}
		return (this.route != null) ? "an introduction is possible" : "";
	}

	private static String story(Account story) {
		return story.label() + ((story.industry() != null) ? " (" + story.industry() + ")" : "");
	}

}

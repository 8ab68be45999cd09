package dev.icpgraph.sample;

import java.util.List;

/**
 * The complete truth about an account; the files may contain less.
 *
 * @param ref the domain, or the vendor's own key such as {@code crm-0123} without one
 * @param technologies its technologies in the story, in addition to the random ones
 */
record Company(String ref, String name, StoryRole role, Industry industry, Country country, int headcount, int founded,
		Stack stack, List<String> technologies) {

	String domain() {
		return this.ref.endsWith(".example") ? this.ref : "";
	}

	/** Whether the files contain all about it. */
	boolean cast() {
		return this.role != StoryRole.EXTRA;
	}

	/** Whether the vendor can serve its size and country. */
	boolean serviceable() {
		return this.country.sold && this.headcount >= 50 && this.headcount <= 2000;
	}

}

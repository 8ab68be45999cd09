package dev.icpgraph.sample;

import java.util.List;

/**
 * An account as it truly is; the files may know less of it.
 *
 * @param ref the domain, or the vendor's own key such as {@code crm-0123} where there is
 * none
 * @param technologies what the story says it uses, beside what the dice say
 */
record Company(String ref, String name, Role role, Industry industry, Country country, int headcount, int founded,
		Stack stack, List<String> technologies) {

	String domain() {
		return this.ref.endsWith(".example") ? this.ref : "";
	}

	/** Whether the files tell all about it. */
	boolean cast() {
		return this.role != Role.EXTRA;
	}

	/** Whether its size and country are ones that the vendor can serve. */
	boolean serviceable() {
		return this.country.sold && this.headcount >= 50 && this.headcount <= 2000;
	}

}

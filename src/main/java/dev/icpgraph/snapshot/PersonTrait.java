package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.Locale;

/**
 * What is known of a person beside where he or she works. A snapshot holds all traits as
 * nodes of the kind {@link NodeKind#TRAIT}, told apart by their kind: {@code title/vp
 * engineering}.
 */
public enum PersonTrait {

	/** Of a job that lasts. */
	TITLE,

	/** Of a job that lasts: {@code USER}, {@code INFLUENCER}, {@code DECISION_MAKER}. */
	BUYING_ROLE,

	/** For example {@code 35-44}. */
	AGE_BAND,

	/** For example {@code Physics PhD}. */
	EDUCATION,

	/** Where they get information. */
	WATERING_HOLE,

	/** What moves them. */
	MOTIVATION;

	/**
	 * The id of a trait among all.
	 */
	public String id(String value) {
		return prefix() + value.toLowerCase(Locale.ROOT);
	}

	/**
	 * All traits of this kind, by dense id.
	 * @param traits the names of all traits
	 */
	public BitSet all(Names traits) {
		BitSet all = new BitSet();
		for (int trait = 0; trait < traits.size(); trait++) {
			all.set(trait, traits.id(trait).startsWith(prefix()));
		}
		return all;
	}

	private String prefix() {
		return name().toLowerCase(Locale.ROOT) + "/";
	}

}

package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.Locale;

/**
 * Traits of people other than their jobs. A snapshot holds all traits as nodes of the
 * kind {@link NodeKind#TRAIT}, whose ids start with the trait: {@code title/vp
 * engineering}.
 */
public enum PersonTrait {

	/** Title of a current job. */
	TITLE,

	/**
	 * Buying role of a current job: {@code USER}, {@code INFLUENCER},
	 * {@code DECISION_MAKER}.
	 */
	BUYING_ROLE,

	/** Age band, for example {@code 35-44}. */
	AGE_BAND,

	/** Education, for example {@code Physics PhD}. */
	EDUCATION,

	/** A place where the person gets information. */
	WATERING_HOLE,

	/** A motivation of the person. */
	MOTIVATION;

	/**
	 * The id of a trait among all traits.
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

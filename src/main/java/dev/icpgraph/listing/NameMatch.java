package dev.icpgraph.listing;

import org.jspecify.annotations.Nullable;

/**
 * Quality of the match between a name or domain and the words of a search, best first.
 *
 * <pre>
 * acme      WHOLE            Acme; Acme Inc.; acme
 *           FIRST_WORDS      Acme Rockets
 *           BEGINNING        Acmeology
 *           WORDS            Old Acme
 *           WORD_BEGINNINGS  Old Acmeology
 *           DOMAIN           Rockets, acme.com
 * </pre>
 */
public enum NameMatch {

	/** The whole name, except for its legal form, or the whole domain. */
	WHOLE,

	/** The name begins with these words. */
	FIRST_WORDS,

	/** The name begins with this text, inside its last word. */
	BEGINNING,

	/** The name has all these words. */
	WORDS,

	/** Each word begins a word of the name. */
	WORD_BEGINNINGS,

	/** Some word is in the domain only. */
	DOMAIN;

	private static final NameMatch[] ALL = values();

	private static final int WHOLE_DOMAIN = 1 << ALL.length;

	/**
	 * Bits of one word of a search at one place where it begins a word of a name or
	 * domain. Bits of several places are united; those of all words of the search are
	 * intersected.
	 * @param same whether the words are equal
	 * @param last whether it is the last word of the search
	 * @param inPlace whether both are at the same place of their texts
	 * @param end whether the word of the name or domain is its last, except for a legal
	 * form
	 */
	public static int bits(boolean same, boolean last, boolean inPlace, boolean end, boolean inDomain) {
		boolean whole = same && inPlace && (!last || end);
		if (inDomain) {
			return DOMAIN.bit() | (whole ? WHOLE_DOMAIN : 0);
		}
		return DOMAIN.bit() | WORD_BEGINNINGS.bit() | (same ? WORDS.bit() : 0)
				| ((inPlace && (same || last)) ? BEGINNING.bit() : 0) | ((inPlace && same) ? FIRST_WORDS.bit() : 0)
				| (whole ? WHOLE.bit() : 0);
	}

	/**
	 * The best match of {@link #bits}; {@code null} if some word is missing.
	 */
	public static @Nullable NameMatch of(int bits) {
		if (bits == 0) {
			return null;
		}
		return ALL[Math.max(0, Integer.numberOfLeadingZeros(bits) - Integer.numberOfLeadingZeros(WHOLE.bit()))];
	}

	/**
	 * The place in the order of matches, from 0 for the best.
	 */
	@SuppressWarnings("EnumOrdinal") // The order is the meaning.
	public int rank() {
		return ordinal();
	}

	private int bit() {
		return 1 << (ALL.length - 1 - rank());
	}

}

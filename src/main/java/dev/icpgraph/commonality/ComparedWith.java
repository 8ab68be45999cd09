package dev.icpgraph.commonality;

import java.util.BitSet;
import java.util.Set;

import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.lookalike.TraitKind;

/**
 * The accounts that others are compared with, and the traits that are not compared
 * because these accounts have them by definition.
 *
 * @param accounts dense ids; {@code null} for the whole market
 * @param leftOut kinds of traits
 * @param technologies dense ids of technologies that are left out
 * @param words the nouns for both
 */
public record ComparedWith(@Nullable BitSet accounts, Set<TraitKind> leftOut, IntSet technologies,
		ComparedWords words) {

	static ComparedWith market(ComparedWords words) {
		return new ComparedWith(null, Set.of(), IntSets.EMPTY_SET, words);
	}

	/**
	 * Whether a trait is not compared.
	 * @param trait its number in its kind
	 */
	boolean leavesOut(TraitKind kind, int trait) {
		return this.leftOut.contains(kind) || (kind == TraitKind.TECHNOLOGY && this.technologies.contains(trait));
	}

	/**
	 * The reason for an empty list. Its shares were measured on simulated markets in
	 * which one attribute is truly shared.
	 * @param customers number of compared accounts
	 */
	String silence(int customers) {
		String silence = this.words.silence(customers);
		String many = this.words.many();
		if (customers == 0) {
			return silence;
		}
		return (this.accounts != null) ? silence + "."
				: silence + ". A truly shared attribute is found in about 21% of cases with 5 " + many
						+ ", 42% with 10 and 64% with 20: more " + many
						+ ", or more data about them, usually give some.";
	}

}

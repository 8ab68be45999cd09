package dev.icpgraph.commonality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.statistics.Jackknife;

/**
 * The attributes that customers share beyond coincidence while a part of these customers
 * is left out, one set for each turn.
 *
 * @param parts the parts that are left out
 * @param turns attributes found in each turn, also those of nearly the same accounts
 */
public record FoundAgain(Jackknife parts, List<Set<Trait>> turns) {

	/** A trait by its kind and its number there. */
	record Trait(TraitKind kind, int number) {
	}

	/**
	 * Searches again in each turn. O(turns · traits).
	 */
	static FoundAgain of(Jackknife parts, Search search) {
		List<Set<Trait>> turns = new ArrayList<>();
		for (int turn = 0; turn < parts.turns(); turn++) {
			turns.add(search.without(parts.without(turn)));
		}
		return new FoundAgain(parts, turns);
	}

	/**
	 * The share of turns in which an attribute is found, 0 to 1; 0 without turns.
	 */
	public double share(Commonality shared) {
		return this.turns.isEmpty() ? 0 : count(shared) / (double) this.turns.size();
	}

	/**
	 * For example {@code It is found again in 9 of 10 rounds when 1 of 10 best customers
	 * is left out.}
	 */
	public String text(Commonality shared) {
		return "It is found again in " + count(shared) + " of " + this.turns.size() + " rounds "
				+ this.parts.text(shared.words().many()) + ".";
	}

	private long count(Commonality shared) {
		Trait trait = new Trait(shared.kind(), shared.trait());
		return this.turns.stream().filter((found) -> found.contains(trait)).count();
	}

	/** Finds what the remaining customers share. */
	interface Search {

		/**
		 * The traits that these customers share beyond coincidence.
		 * @param customers dense ids
		 */
		Set<Trait> without(int[] customers);

	}

}

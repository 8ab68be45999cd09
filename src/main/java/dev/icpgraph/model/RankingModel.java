package dev.icpgraph.model;

import java.util.Comparator;
import java.util.List;

import dev.icpgraph.likeness.AccountNumber;

/**
 * A learned ranking: the bits of an account are the start plus the contribution of each
 * term.
 *
 * <pre>
 * S = start + Σ weight · (number − mean of the others)
 * </pre>
 *
 * They are the base-2 logarithm of the odds that the account is one of the customers and
 * not of the others, if both were equally many: they rank, and are no chance to buy.
 *
 * @param terms one for each number, in the order of the numbers
 * @param start bits of the typical other account, in 2^-20 bit
 * @param customers best customers learned from
 * @param others other accounts learned from
 * @param of accounts that the others were drawn from
 * @param strength C of the fit
 */
public record RankingModel(List<ModelTerm> terms, long start, int customers, int others, int of, double strength) {

	public RankingModel {
		terms = List.copyOf(terms);
	}

	/**
	 * The numbers that it weighs, in the order of the terms.
	 */
	public List<AccountNumber> kinds() {
		return this.terms.stream().map(ModelTerm::number).toList();
	}

	/**
	 * The terms, the one that tells customers most apart first.
	 */
	List<ModelTerm> strongestFirst() {
		return this.terms.stream()
			.sorted(Comparator.comparingDouble((ModelTerm term) -> -Math.abs(term.difference())))
			.toList();
	}

}

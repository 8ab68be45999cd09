package dev.icpgraph.model;

import java.util.Comparator;
import java.util.List;

import dev.icpgraph.likeness.AccountNumber;

/**
 * A learned ranking. The bits of an account are the start plus the contribution of each
 * term.
 *
 * <pre>
 * S = start + Σ weight · (number − mean of the others)
 * </pre>
 *
 * S is the base-2 logarithm of the odds that the account is one of the customers and not
 * one of the others if both were equally frequent. It ranks accounts and is not a
 * probability of buying.
 *
 * @param terms one per number, in the order of the numbers
 * @param start bits of a typical other account, in 2^-20 bit
 * @param customers number of best customers learned from
 * @param others number of other accounts learned from
 * @param of number of accounts that the others were sampled from
 * @param strength C of the fit
 */
public record RankingModel(List<ModelTerm> terms, long start, int customers, int others, int of, double strength) {

	public RankingModel {
		terms = List.copyOf(terms);
	}

	/**
	 * The weighted numbers, in the order of the terms.
	 */
	public List<AccountNumber> kinds() {
		return this.terms.stream().map(ModelTerm::number).toList();
	}

	/**
	 * The terms, the one that best separates customers first.
	 */
	List<ModelTerm> strongestFirst() {
		return this.terms.stream()
			.sorted(Comparator.comparingDouble((ModelTerm term) -> -Math.abs(term.difference())))
			.toList();
	}

}

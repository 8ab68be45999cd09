package dev.icpgraph.lookalike;

import java.util.List;

import dev.icpgraph.evidence.PathQuestion;

/**
 * The traits of one kind and the accounts that have them. Traits of a kind are numbered
 * from 0, in the same order for the same graph.
 */
public sealed interface TraitColumn permits LinkedTraits, CodedTraits, ClassifiedTraits, ThroughTraits {

	TraitKind kind();

	/**
	 * Number of different traits.
	 */
	int size();

	/**
	 * The name of a trait, as people write it.
	 */
	String name(int trait);

	/**
	 * The query for the part of the graph that shows a trait of accounts.
	 * @param account id in the graph
	 * @param others ids in the graph of other accounts that have it
	 */
	default PathQuestion path(int trait, String account, List<String> others) {
		return PathQuestion.rows(account, others);
	}

	/**
	 * Whether an account has this kind of data.
	 */
	boolean known(int account);

	/**
	 * The traits of an account, ascending, without duplicates.
	 */
	int[] traits(int account);

	/**
	 * Adds 1 per account and trait, to the trait and to the account. O(accounts + links).
	 */
	default void count(int[] perTrait, int[] perAccount) {
		for (int account = 0; account < perAccount.length; account++) {
			for (int trait : traits(account)) {
				perTrait[trait]++;
				perAccount[account]++;
			}
		}
	}

	/**
	 * Sums that add the bits of each trait to the accounts that have it.
	 */
	default BitSums summing(int[] bits) {
		return (begin, end, sums) -> {
			for (int account = begin; account < end; account++) {
				for (int trait : traits(account)) {
					sums[account - begin] += bits[trait];
				}
			}
		};
	}

}

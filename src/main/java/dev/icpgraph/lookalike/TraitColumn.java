package dev.icpgraph.lookalike;

import java.util.List;

import dev.icpgraph.evidence.PathQuestion;

/**
 * The traits of one kind and the accounts that have them. Traits of a kind are numbered
 * from 0 in an order that the same graph always gives.
 */
public sealed interface TraitColumn permits LinkedTraits, CodedTraits, ClassifiedTraits, ThroughTraits {

	TraitKind kind();

	/**
	 * How many different traits there are.
	 */
	int size();

	/**
	 * How people call a trait.
	 */
	String name(int trait);

	/**
	 * What of the graph shows that accounts have a trait.
	 * @param account id in the graph
	 * @param others ids in the graph of others that have it
	 */
	default PathQuestion path(int trait, String account, List<String> others) {
		return PathQuestion.rows(account, others);
	}

	/**
	 * Whether anything is known of an account in this kind of data.
	 */
	boolean known(int account);

	/**
	 * What an account has, ascending, each once.
	 */
	int[] traits(int account);

	/**
	 * Counts one for every account that has a trait: for the trait and for the account.
	 * O(accounts + links).
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
	 * What adds the bits of each trait to the sums of the accounts that have it.
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

package dev.icpgraph.commonality;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;

/**
 * The cluster of customers that have most in common.
 *
 * @param name shared traits in words; {@code null} without a cluster
 * @param customers customers in the cluster, of the active customers
 * @param traits shared traits
 * @param accountIds its customers, as ids in the graph
 * @param prospects number of prospects with all of these traits
 * @param possibleProspects number of further prospects that may have all of these traits,
 * with at least one known and one unknown
 * @param text the beachhead as a sentence, or the reason for its absence
 */
public record Beachhead(@Nullable String name, CustomerShare customers, List<Commonality> traits,
		List<String> accountIds, int prospects, int possibleProspects, String text) {

	static Beachhead none(int customers, String why) {
		return new Beachhead(null, new CustomerShare(0, customers), List.of(), List.of(), 0, 0, why);
	}

}

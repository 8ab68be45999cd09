package dev.icpgraph.commonality;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;

/**
 * The cluster of customers that share most, worth repeating.
 *
 * @param name what they share, in words; {@code null} where there is no such cluster
 * @param customers customers in it, of the active ones
 * @param traits what they share
 * @param accountIds its customers, as ids in the graph
 * @param prospects prospects that share all of it
 * @param possibleProspects further prospects with all of these traits as far as known, at
 * least one known and one unknown
 * @param text all of it in a sentence, or the reason for its absence
 */
public record Beachhead(@Nullable String name, CustomerShare customers, List<Commonality> traits,
		List<String> accountIds, int prospects, int possibleProspects, String text) {

	static Beachhead none(int customers, String why) {
		return new Beachhead(null, new CustomerShare(0, customers), List.of(), List.of(), 0, 0, why);
	}

}

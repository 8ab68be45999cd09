package dev.icpgraph.commonality;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;

/**
 * Attributes that customers share and the market does not.
 *
 * @param customers number of customers
 * @param rule rule that chose them, as a sentence
 * @param checked number of attributes checked
 * @param commonalities the most telling first
 * @param silence reason for an empty list, as a sentence; {@code null} otherwise
 * @param hypothesis reason why the result is only a hypothesis; {@code null} with enough
 * customers
 */
public record CommonalityReport(int customers, String rule, int checked, List<Commonality> commonalities,
		@Nullable String silence, @Nullable String hypothesis, long revision) {

	static CommonalityReport of(BestCustomers customers, SharedTraits.Found found, ComparedWith others, long revision) {
		List<Commonality> commonalities = found.commonalities();
		return new CommonalityReport(customers.size(), customers.rule(), found.checked(), commonalities,
				commonalities.isEmpty() ? others.silence(customers.size()) : null, others.words().hypothesis(customers),
				revision);
	}

}

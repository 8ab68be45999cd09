package dev.icpgraph.commonality;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;

/**
 * Attributes that customers share and the market does not.
 *
 * @param customers number of customers
 * @param rule how they were chosen, in a sentence
 * @param checked how many attributes were checked
 * @param commonalities the most telling first
 * @param silence reason for an empty list, in a sentence; {@code null} where there are
 * some
 * @param hypothesis why nothing is certain; {@code null} with enough customers
 */
public record CommonalityReport(int customers, String rule, int checked, List<Commonality> commonalities,
		@Nullable String silence, @Nullable String hypothesis, long revision) {

	static CommonalityReport of(BestCustomers customers, SharedTraits.Found found, long revision) {
		List<Commonality> commonalities = found.commonalities();
		return new CommonalityReport(customers.size(), customers.rule(), found.checked(), commonalities,
				commonalities.isEmpty() ? silence(customers.size()) : null, customers.hypothesis(), revision);
	}

	/**
	 * The shares were measured on markets in which one attribute is truly shared.
	 */
	private static String silence(int customers) {
		if (customers == 0) {
			return "There are no customers to compare with the market.";
		}
		return "Coincidence may explain everything that these customers share, after checking all attributes. "
				+ "A truly shared attribute is found in about 21% of cases with 5 customers, 42% with 10 and 64% with 20: "
				+ "more customers, or more data about them, usually give some.";
	}

}

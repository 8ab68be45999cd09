package dev.icpgraph.commonality;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.text.English;

/**
 * The nouns for accounts that are compared, and for the accounts they are compared with.
 *
 * @param one for example {@code customer}
 * @param many for example {@code customers}
 * @param market for example {@code the market}
 */
public record ComparedWords(String one, String many, String market) {

	static final ComparedWords CUSTOMERS = new ComparedWords("customer", "customers", "the market");

	static final ComparedWords WITH_WISHED = new ComparedWords("customer or wished-for account",
			"customers and wished-for accounts", "the market");

	public static final ComparedWords ACCOUNTS = new ComparedWords("account", "accounts", "the market");

	String counted(int number) {
		return English.counted(number, this.one, this.many);
	}

	/**
	 * The reason for an empty list.
	 * @param customers number of compared accounts
	 */
	String silence(int customers) {
		return (customers == 0) ? "There are no " + this.many + " to compare with " + this.market + "."
				: "Coincidence may explain everything that these " + this.many
						+ " share, after checking all attributes";
	}

	/**
	 * The reason why the result is only a hypothesis; {@code null} with enough customers.
	 */
	@Nullable String hypothesis(BestCustomers customers) {
		return (equals(CUSTOMERS) || equals(WITH_WISHED)) ? customers.hypothesis() : customers
			.hypothesis(English.counted(customers.size(), this.one + " is too few", this.many + " are too few"));
	}

}

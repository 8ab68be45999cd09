package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Facts about an account as a customer; {@code null} is unknown. Dates are as imported,
 * for example {@code 2021-05}.
 *
 * @param since date when it became a customer
 * @param until date when it left; {@code null} also while it stays
 * @param revenueUsd total revenue with it in US dollars
 * @param marginUsd total profit with it in US dollars
 * @param orders number of orders
 * @param nps likelihood that it recommends us, 0 to 10
 * @param npsOn date of that answer
 * @param salesCycleDays days from first contact to first order
 * @param expansionPotential room to expand, 0 to 1
 * @param goodToWorkWith judgment, 0 to 1
 * @param level plan or grade, as imported
 */
record Customer(@Nullable String since, @Nullable String until, @Nullable Double revenueUsd, @Nullable Double marginUsd,
		@Nullable Long orders, @Nullable Double nps, @Nullable String npsOn, @Nullable Double salesCycleDays,
		@Nullable Double expansionPotential, @Nullable Double goodToWorkWith, @Nullable String level,
		@Nullable Provenance provenance) {

	static Customer of(Properties customer) {
		return new Customer(customer.text("since"), customer.text("until"), customer.number("revenueUsd"),
				customer.number("marginUsd"), customer.wholeNumber("orders"), customer.number("nps"),
				customer.text("npsOn"), customer.number("salesCycleDays"), customer.number("expansionPotential"),
				customer.number("goodToWorkWith"), customer.text("level"), customer.provenance());
	}

}

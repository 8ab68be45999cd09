package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Facts about an account as a customer.
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

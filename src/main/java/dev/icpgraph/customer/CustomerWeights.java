package dev.icpgraph.customer;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.api.BadInputException;

/**
 * Weights of the five questions; only their proportions matter.
 *
 * @param profit most profitable?
 * @param goodToWorkWith good to work with?
 * @param repeatBusiness repeat business?
 * @param tenure stayed longest?
 * @param roomToExpand most room to expand?
 */
record CustomerWeights(@DefaultValue("1") double profit, @DefaultValue("1") double goodToWorkWith,
		@DefaultValue("1") double repeatBusiness, @DefaultValue("1") double tenure,
		@DefaultValue("1") double roomToExpand) {

	/**
	 * Returns these weights if they are valid.
	 * @throws BadInputException if one is negative or too large, or all are 0
	 */
	CustomerWeights checked() {
		double sum = 0;
		for (CustomerPart part : CustomerPart.values()) {
			double weight = of(part);
			if (!(weight >= 0 && weight <= 1000)) {
				throw new BadInputException("weights: each must be from 0 to 1000, not " + weight);
			}
			sum += weight;
		}
		if (sum == 0) {
			throw new BadInputException("weights: at least one must be above 0");
		}
		return this;
	}

	double of(CustomerPart part) {
		return switch (part) {
			case PROFIT -> this.profit;
			case GOOD_TO_WORK_WITH -> this.goodToWorkWith;
			case REPEAT_BUSINESS -> this.repeatBusiness;
			case TENURE -> this.tenure;
			case ROOM_TO_EXPAND -> this.roomToExpand;
		};
	}

}

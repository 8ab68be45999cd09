package dev.icpgraph.icp;

/**
 * One difference between two definitions.
 *
 * @param part what changed
 * @param name of the filter or signal, or what the part is called
 * @param text the change in words
 */
public record CriterionChange(Part part, String name, String text) {

	/**
	 * Parts of a definition.
	 */
	public enum Part {

		PRODUCT, FILTER, SIGNAL, TIERS

	}

}

package dev.icpgraph.icp;

/**
 * One difference between two definitions.
 *
 * @param part the part that changed
 * @param name name of the filter or signal, or of the part
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

package dev.icpgraph.fit;

/**
 * Attribute that splits customers into segments.
 */
public enum FitSegmentKey {

	INDUSTRY, COUNTRY, HEADCOUNT, BUSINESS_MODEL,

	/** The technologies they use; a customer is in several. */
	TECHNOLOGY,

	/** The filters of each ICP; a customer may be in several or in none. */
	ICP

}

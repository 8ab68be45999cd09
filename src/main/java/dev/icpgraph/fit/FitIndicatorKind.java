package dev.icpgraph.fit;

/**
 * What product-market fit shows in.
 */
public enum FitIndicatorKind {

	/** Share of customers that customers referred. */
	REFERRED,

	/** How likely referred customers are to recommend us. */
	REFERRED_NPS,

	/** Share of new profitable customers that customers referred. */
	NEW_REFERRED,

	/** Share of customers that are still customers. */
	RETENTION

}

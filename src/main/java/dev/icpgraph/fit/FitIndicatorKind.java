package dev.icpgraph.fit;

/**
 * Kinds of signs of product-market fit.
 */
public enum FitIndicatorKind {

	/** Share of customers that customers referred. */
	REFERRED,

	/** Likelihood that referred customers recommend us. */
	REFERRED_NPS,

	/** Share of new profitable customers that customers referred. */
	NEW_REFERRED,

	/** Share of customers that are still customers. */
	RETENTION

}

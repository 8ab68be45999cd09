package dev.icpgraph.fit;

/**
 * Kinds of signs of product-market fit.
 */
public enum FitIndicatorKind {

	/** Share of customers referred by customers. */
	REFERRED,

	/** Likelihood that referred customers recommend us. */
	REFERRED_NPS,

	/** Share of new profitable customers referred by customers. */
	NEW_REFERRED,

	/** Share of customers that are still customers. */
	RETENTION

}

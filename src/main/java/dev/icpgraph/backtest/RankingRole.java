package dev.icpgraph.backtest;

/**
 * Role of a ranking in the comparison.
 */
enum RankingRole {

	/** The ICP; accounts outside its filters tie for last place. */
	ICP,

	/** The ICP without one of its signals. */
	ICP_WITHOUT_SIGNAL,

	/** Nearness and footprint together. */
	LIKENESS,

	/** The ranking learned from the best customers. */
	LEARNED,

	/** Lookalikes of the best customers. */
	LOOKALIKES,

	/** Nearness through all channels, weighted as in the settings. */
	NEARNESS,

	/** Nearness without one of its channels. */
	NEARNESS_WITHOUT_CHANNEL,

	/** Nearness through one channel alone. */
	CHANNEL,

	/** Amount of known data of an account, compared with the best customers. */
	FOOTPRINT,

	/** Baseline: number of links. */
	SIZE,

	/** Baseline: number of people known to work there. */
	STAFF,

	/** Baseline: number of technologies shared with the best customers, unweighted. */
	SHARED_TECHNOLOGIES,

	/** Baseline: random order. */
	RANDOM

}

package dev.icpgraph.backtest;

/**
 * Role of a ranking in the comparison.
 */
enum RankingRole {

	/** The ICP as it is; accounts outside its filters stand last, alike. */
	ICP,

	/** The ICP without one of its signals. */
	ICP_WITHOUT_SIGNAL,

	/** Nearness and footprint together. */
	LIKENESS,

	/** The ranking learned from the best customers. */
	LEARNED,

	/** Traits of all kinds shared with the best customers, as lookalikes of them. */
	LOOKALIKES,

	/** Nearness through all channels as the settings weigh them. */
	NEARNESS,

	/** Nearness without one of its channels. */
	NEARNESS_WITHOUT_CHANNEL,

	/** Nearness through one channel alone. */
	CHANNEL,

	/** Amount of known data of an account, compared with the best customers. */
	FOOTPRINT,

	/** Number of links. */
	SIZE,

	/** People known to work there. */
	STAFF,

	/** Technologies that it shares with each best customer, counted without weights. */
	SHARED_TECHNOLOGIES,

	/** By chance. */
	RANDOM

}

package dev.icpgraph.backtest;

/**
 * State of a back-test.
 */
enum BacktestState {

	/** Other back-tests run first. */
	QUEUED,

	/** The back-test runs now. */
	RUNNING,

	/** The report is ready. */
	DONE,

	/** The back-test failed; a new query tries again. */
	FAILED,

	/** A caller stopped it; a new query starts it again. */
	CANCELLED

}

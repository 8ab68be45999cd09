package dev.icpgraph.backtest;

/**
 * State of a back-test.
 */
enum BacktestState {

	/** Others are before it. */
	QUEUED,

	/** It is computed now. */
	RUNNING,

	/** There is a report. */
	DONE,

	/** There will be no report; ask again to try again. */
	FAILED

}

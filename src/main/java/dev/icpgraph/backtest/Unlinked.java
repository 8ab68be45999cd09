package dev.icpgraph.backtest;

/**
 * Accounts without any known link. A ranking by links cannot order them.
 *
 * @param compared whether they are compared anyway
 * @param customers number of customers to find among them
 * @param others number of other accounts among them
 */
record Unlinked(boolean compared, int customers, int others) {
}

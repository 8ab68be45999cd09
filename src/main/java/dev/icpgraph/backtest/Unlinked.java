package dev.icpgraph.backtest;

/**
 * Accounts of which no link was known, so that no ranking by links can tell them apart.
 *
 * @param compared whether they are compared all the same
 * @param customers how many customers to be found there are among them
 * @param others how many others there are among them
 */
record Unlinked(boolean compared, int customers, int others) {
}

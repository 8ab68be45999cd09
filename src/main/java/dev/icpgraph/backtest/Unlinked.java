package dev.icpgraph.backtest;

/**
 * Accounts without any known link. A ranking by links cannot order them.
 *
 * @param compared whether they are compared all the same
 * @param customers how many customers to be found there are among them
 * @param others how many others there are among them
 */
record Unlinked(boolean compared, int customers, int others) {
}

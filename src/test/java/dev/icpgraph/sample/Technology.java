package dev.icpgraph.sample;

/**
 * A real technology.
 *
 * @param firstReleasedYear empty is unknown
 * @param commonness how often an account uses it, relative to the others; 100 is nearly
 * always
 */
record Technology(String name, String category, String firstReleasedYear, double commonness) {
}

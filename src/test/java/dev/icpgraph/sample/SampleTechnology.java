package dev.icpgraph.sample;

/**
 * A real technology.
 *
 * @param firstReleasedYear empty when unknown
 * @param commonness frequency of use relative to other technologies; 100 is nearly always
 */
record SampleTechnology(String name, String category, String firstReleasedYear, double commonness) {
}

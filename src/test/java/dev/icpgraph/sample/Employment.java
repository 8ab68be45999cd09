package dev.icpgraph.sample;

/**
 * Someone's time at an account.
 *
 * @param since a date or a month; empty is unknown
 * @param until the same
 * @param current {@code true}, {@code false} or empty for unknown
 */
record Employment(Person person, Company company, Title title, String since, String until, String current) {
}

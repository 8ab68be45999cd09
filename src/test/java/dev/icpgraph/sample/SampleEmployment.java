package dev.icpgraph.sample;

/**
 * A job of a person at an account.
 *
 * @param since a date or a month; empty when unknown
 * @param until the same
 * @param current {@code true}, {@code false} or empty when unknown
 */
record SampleEmployment(SamplePerson person, Company company, Title title, String since, String until, String current) {
}

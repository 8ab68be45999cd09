package dev.icpgraph.sample;

/**
 * A person who works at an account.
 *
 * @param key the vendor's own key, such as {@code p-0001}
 * @param email address at the current employer's domain; empty when unknown
 */
record SamplePerson(String key, String name, String email) {
}

package dev.icpgraph.sample;

/**
 * Someone who works at an account.
 *
 * @param key the vendor's own key, such as {@code p-0001}
 * @param email at the present employer's domain; empty is unknown
 */
record Person(String key, String name, String email) {
}

package dev.icpgraph.profile;

import java.util.Map;
import java.util.Set;

/**
 * A rule that merges several rows into one, such as the deals of a customer.
 *
 * @param by fields that are equal in rows about the same thing
 * @param fields rules for other fields; a field without a rule takes the last value
 */
public record RowGroup(Set<String> by, Map<String, Grouping> fields) {
}

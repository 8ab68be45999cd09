package dev.icpgraph.profile;

import java.util.Map;
import java.util.Set;

/**
 * A rule that makes one row of several, such as the deals of a customer.
 *
 * @param by fields that tell which rows are about the same thing
 * @param fields rules for other fields; a field without a rule takes the last value
 */
public record RowGroup(Set<String> by, Map<String, Grouping> fields) {
}

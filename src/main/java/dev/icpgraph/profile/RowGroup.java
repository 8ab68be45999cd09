package dev.icpgraph.profile;

import java.util.Map;
import java.util.Set;

/**
 * How rows about the same thing become one, such as the deals of a customer.
 *
 * @param by fields that tell which rows are about the same thing
 * @param fields how other fields become one; those that are not here take the last value
 */
public record RowGroup(Set<String> by, Map<String, Grouping> fields) {
}

package dev.icpgraph.privacy;

import java.util.List;

/**
 * All data kept about a person.
 *
 * @param personId id of the person in the graph
 * @param entries the person, the links, then texts that name the person
 */
record PersonRecord(String personId, List<RecordEntry> entries) {
}

package dev.icpgraph.introduction;

import java.util.Map;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A link of the graph as a row has it.
 *
 * @param link its ends, with import and row
 * @param properties by name
 */
record GraphLink(EvidencePath.Link link, Map<String, Object> properties) {
}

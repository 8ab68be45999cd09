package dev.icpgraph.introduction;

import java.util.Map;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A link in a row of a result.
 *
 * @param link the link with its import and row
 * @param properties its properties by name
 */
record GraphLink(EvidencePath.Link link, Map<String, Object> properties) {
}

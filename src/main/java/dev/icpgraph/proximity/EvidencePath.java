package dev.icpgraph.proximity;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Provenance;

/**
 * The links of the graph that an item of evidence rests on.
 *
 * @param links from the account to the best customers and back
 */
public record EvidencePath(List<Link> links) {

	/**
	 * The nodes that the links connect, each once.
	 */
	public List<Node> nodes() {
		return this.links.stream().flatMap((link) -> Stream.of(link.from(), link.to())).distinct().toList();
	}

	/**
	 * A node on the way.
	 *
	 * @param type its label, for example {@code Technology}
	 * @param key its id in the graph
	 * @param name as people write it
	 */
	public record Node(String type, String key, @Nullable String name) {

	}

	/**
	 * A link on the way.
	 *
	 * @param type for example {@code USES}
	 */
	public record Link(Node from, String type, Node to, @Nullable Provenance provenance) {

	}

}

package dev.icpgraph.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.graph.Provenance;

/**
 * What of the graph an item of evidence rests on.
 *
 * @param nodes each once; at least those that the links connect
 * @param links from the account to the best customers and back
 */
public record EvidencePath(List<Node> nodes, List<Link> links) {

	/**
	 * Links with the nodes that they connect.
	 */
	public EvidencePath(List<Link> links) {
		this(links.stream().flatMap((link) -> Stream.of(link.from(), link.to())).distinct().toList(), links);
	}

	/**
	 * A node on the way.
	 *
	 * @param type its label, for example {@code Technology}
	 * @param key its id in the graph
	 * @param name as people write it
	 * @param provenance what last set it, where that was asked for
	 */
	public record Node(String type, String key, @Nullable String name, @Nullable Provenance provenance) {

		public Node(String type, String key, @Nullable String name) {
			this(type, key, name, null);
		}

		/**
		 * As clients see it.
		 */
		public String id() {
			return new GlobalId(this.type, this.key).encoded();
		}

	}

	/**
	 * A link on the way.
	 *
	 * @param type for example {@code USES}
	 */
	public record Link(Node from, String type, Node to, @Nullable Provenance provenance) {

		/**
		 * Whether it begins or ends at a node of that id in the graph.
		 */
		boolean touches(String key) {
			return this.from.key().equals(key) || this.to.key().equals(key);
		}

	}

}

package dev.icpgraph.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.graph.Provenance;

/**
 * The part of the graph behind an item of evidence.
 *
 * @param nodes nodes, each once; at least the ends of all links
 * @param links from the account to the best customers and back
 */
public record EvidencePath(List<Node> nodes, List<Link> links) {

	/**
	 * A path of links, with the nodes at their ends.
	 */
	public EvidencePath(List<Link> links) {
		this(links.stream().flatMap((link) -> Stream.of(link.from(), link.to())).distinct().toList(), links);
	}

	/**
	 * A node on the path.
	 *
	 * @param type its label in the graph, for example {@code Technology}
	 * @param key its id in the graph
	 * @param name as people write it; null when unknown
	 * @param provenance the import and row that last set it, if the query returns it
	 */
	public record Node(String type, String key, @Nullable String name, @Nullable Provenance provenance) {

		public Node(String type, String key, @Nullable String name) {
			this(type, key, name, null);
		}

		/**
		 * The id that clients see.
		 */
		public String id() {
			return new GlobalId(this.type, this.key).encoded();
		}

	}

	/**
	 * A link on the path.
	 *
	 * @param type for example {@code USES}
	 */
	public record Link(Node from, String type, Node to, @Nullable Provenance provenance) {

		/**
		 * Whether it starts or ends at the node with this id in the graph.
		 */
		boolean touches(String key) {
			return this.from.key().equals(key) || this.to.key().equals(key);
		}

	}

}

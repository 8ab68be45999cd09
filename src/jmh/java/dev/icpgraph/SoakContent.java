package dev.icpgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a market and all that is computed from it, as clients see them.
 */
final class SoakContent {

	private static final int MOST_SHOWN = 5;

	private static final int PAGE = 100;

	/** Lines of each part, sorted. */
	private final Map<String, Set<String>> parts = new TreeMap<>();

	private SoakContent() {
	}

	/**
	 * Reads everything; the market must be at rest.
	 */
	static SoakContent of(SoakClient client) throws Exception {
		SoakContent content = new SoakContent();
		content.pages(client, "accounts", "", "key domain name headcount { min max } provenance { file row } "
				+ "technologies(first: 100) { nodes { technology { name } since provenance { file row } } }");
		content.pages(client, "icpMatches", "icp: \"" + client.icp() + "\", audience: ALL, where: { outside: true }, ",
				"account { domain name } score { value low high tier tierByScore contributions { points text } }");
		content.pages(client, "imports", "",
				"file status rowsRead rowsWritten rowsUnchanged rowsRefused problemsFound");
		String icp = "{ icp(id: \"" + client.icp() + "\") { ";
		content.part("versions",
				client.ask(icp + "versions { number status definition { json } approvedBy { leadership } } } }")
					.at("/icp/versions"));
		content.part("overrides",
				client.ask(icp + "overrides(first: 100) { account { domain name } tier by reason until holds } } }")
					.at("/icp/overrides"));
		content.parts.put("tiers", Set.of(client
			.ask("{ tierCounts(icp: \"" + client.icp() + "\", audience: ALL) { tier1 tier2 tier3 outside total } }")
			.toString()));
		return content;
	}

	private void pages(SoakClient client, String list, String arguments, String fields) throws Exception {
		List<JsonNode> nodes = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			JsonNode page = client
				.ask("{ " + list + "(" + arguments + "first: " + PAGE + after + ") { totalCount nodes { " + fields
						+ " } pageInfo { hasNextPage endCursor } } }")
				.get(list);
			page.get("nodes").values().forEach(nodes::add);
			more = page.at("/pageInfo/hasNextPage").asBoolean();
			after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
		}
		this.parts.put(list, lines(nodes));
	}

	private void part(String name, JsonNode nodes) {
		this.parts.put(name, lines(nodes.values()));
	}

	/**
	 * Rows that an interrupted try wrote count as unchanged in the next try.
	 */
	private static Set<String> lines(Iterable<JsonNode> nodes) {
		Set<String> lines = new TreeSet<>();
		for (JsonNode node : nodes) {
			if (node instanceof ObjectNode counts && node.has("rowsWritten")) {
				counts.put("rowsWritten", node.get("rowsWritten").asLong() + node.get("rowsUnchanged").asLong());
				counts.remove("rowsUnchanged");
			}
			lines.add(node.toString());
		}
		return lines;
	}

	/**
	 * The differences from other content; empty if there are no differences.
	 */
	List<String> differences(SoakContent other) {
		List<String> differences = new ArrayList<>();
		this.parts.forEach((name, lines) -> {
			Set<String> others = other.parts.getOrDefault(name, Set.of());
			lines.stream()
				.filter((it) -> !others.contains(it))
				.limit(MOST_SHOWN)
				.forEach((it) -> differences.add("only here: " + name + " " + it));
			others.stream()
				.filter((it) -> !lines.contains(it))
				.limit(MOST_SHOWN)
				.forEach((it) -> differences.add("only there: " + name + " " + it));
		});
		return differences;
	}

	@Override
	public String toString() {
		Map<String, Integer> sizes = new TreeMap<>();
		this.parts.forEach((name, lines) -> sizes.put(name, lines.size()));
		return sizes.toString();
	}

}

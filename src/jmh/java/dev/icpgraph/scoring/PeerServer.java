package dev.icpgraph.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.api.GlobalId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server of the library {@code @neo4j/graphql} on the same Neo4j, to compare pages
 * with. It needs Node.js, and {@code npm install} in {@code src/jmh/peer}. The scores are
 * written into the graph first, as properties and nodes that the product does not know.
 */
final class PeerServer implements AutoCloseable {

	private static final Path FOLDER = Path.of("src/jmh/peer");

	private static final String READY = "ready at ";

	private static final String INDEX = "CREATE INDEX peer_tiers IF NOT EXISTS FOR (a:Account) ON (a.peerTier)";

	private static final String AWAIT = "CALL db.awaitIndexes(600)";

	private static final String FORGET = """
			MATCH (c:PeerContribution) DETACH DELETE c WITH count(c) AS deleted
			MATCH (a:Account) WHERE a.peerTier IS NOT NULL REMOVE a.peerTier, a.peerRank, a.peerValue""";

	private static final String SCORE = """
			UNWIND $scored AS scored MATCH (a:Account {id: scored.id})
			SET a.peerTier = scored.tier, a.peerRank = scored.rank, a.peerValue = scored.value
			WITH a, scored UNWIND scored.contributions AS contribution
			CREATE (a)<-[:PEER_CONTRIBUTES]-(c:PeerContribution) SET c = contribution""";

	private final Process process;

	private final GraphQlClient client;

	private PeerServer(Process process, GraphQlClient client) {
		this.process = process;
		this.client = client;
	}

	/**
	 * Writes the scores of tier 1 and starts the server.
	 * @param own client of the application that knows the scores
	 */
	static PeerServer start(EmbeddedNeo4j neo4j, GraphQlClient own, String icp)
			throws IOException, InterruptedException {
		write(neo4j, firstTier(own, icp));
		ProcessBuilder node = new ProcessBuilder("node", "server.mjs").directory(FOLDER.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		node.environment()
			.putAll(Map.of("NEO4J_URI", neo4j.uri(), "NEO4J_USER", "neo4j", "NEO4J_PASSWORD", neo4j.password(),
					"NODE_ENV", "production"));
		Process process = node.start();
		BufferedReader lines = process.inputReader();
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.startsWith(READY)) {
				return new PeerServer(process, new GraphQlClient(URI.create(line.substring(READY.length())), FOLDER));
			}
		}
		throw new IllegalStateException("The peer ended with " + process.waitFor());
	}

	private static List<Map<String, Object>> firstTier(GraphQlClient own, String icp)
			throws IOException, InterruptedException {
		List<Map<String, Object>> scored = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("icp", icp));
		JsonNode page;
		do {
			page = JsonMapper.shared().readTree(own.ask("first-tier", variables)).at("/data/icpMatches");
			page.path("nodes").valueStream().map(PeerServer::scored).forEach(scored::add);
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return scored;
	}

	private static void write(EmbeddedNeo4j neo4j, List<Map<String, Object>> scored) {
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
			driver.executableQuery(INDEX).execute();
			driver.executableQuery(AWAIT).execute();
			driver.executableQuery(FORGET).execute();
			driver.executableQuery(SCORE).withParameters(Map.of("scored", scored)).execute();
		}
	}

	private static Map<String, Object> scored(JsonNode match) {
		JsonNode score = match.path("score");
		return Map.of("id", GlobalId.idOf("Account", match.at("/account/id").asString()), "tier",
				score.path("tier").asString(), "rank", score.path("rank").asInt(), "value",
				score.path("value").asDouble(), "contributions",
				score.path("contributions")
					.valueStream()
					.map((it) -> Map.of("signal", it.path("signal").asString(), "points", it.path("points").asDouble(),
							"text", it.path("text").asString()))
					.toList());
	}

	GraphQlClient client() {
		return this.client;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}

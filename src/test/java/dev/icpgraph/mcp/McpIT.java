package dev.icpgraph.mcp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Calls each tool as an assistant does, with the client of the MCP SDK, which checks each
 * answer against the schema of its tool.
 */
@IntegrationTest
class McpIT {

	private static final String MARKET = """
			(k8s:Technology {name: 'Kubernetes'}), (linux:Technology {name: 'Linux'}),
			(us:Account {name: 'Us', domain: 'ours.example'}),
			(best:Account {name: 'Best', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(best)-[:IS_CUSTOMER]->(:Customer {since: '2020', revenueUsd: 900000.0}),
			(fits:Account {name: 'Fits', domain: 'fits.example', headcountMin: 60, headcountMax: 60})-[:USES {importId: 'i', row: 7}]->(k8s),
			(big:Account {name: 'Big', domain: 'big.example', headcountMin: 900, headcountMax: 900})-[:USES]->(linux),
			(small:Account {name: 'Small', headcountMin: 4, headcountMax: 4})-[:USES]->(linux),
			(ann:Person {name: 'Ann'})-[:EMPLOYED_AT {key: 'a', title: 'Seller', current: true}]->(us),
			(dora:Person {name: 'Dora'})-[:EMPLOYED_AT {key: 'd', title: 'CTO', current: true}]->(fits),
			(ann)-[:KNOWS {key: '', since: '2022-03'}]->(dora),
			(:Import {id: 'i', file: 'account_technologies.csv'})""";

	/** Other tests may keep the machine busy. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Map<String, Object> DEFINITION = Map.of("product", "P", "signals",
			List.of(signal("Size", 30, Map.of("headcount", Map.of("gte", 500))),
					signal("Runs Kubernetes", 70, Map.of("uses", Map.of("anyOf", List.of("Kubernetes"))))),
			"tiers", Map.of("capacity", Map.of("tier1", 1, "tier2", 1)));

	@LocalServerPort
	int port;

	@Autowired
	ScoringFixture scoring;

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	JsonMapper json;

	private McpSyncClient client;

	private String icp;

	@BeforeEach
	void connect() {
		this.scoring.load(GraphText.of(MARKET));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "P", signals: [
				  {name: "Size", kind: FIT, weight: 60, measure: {headcount: {gte: 500}}},
				  {name: "Runs Kubernetes", kind: FIT, weight: 40, measure: {uses: {anyOf: ["Kubernetes"]}}}],
				 tiers: {capacity: {tier1: 1, tier2: 1}}}""");
		this.client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + this.port).endpoint("/mcp").build())
			.requestTimeout(PATIENCE)
			.initializationTimeout(PATIENCE)
			.build();
		this.client.initialize();
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					null | -32600
					1 | -32600
					[] | -32600
					{} | -32600
					not JSON | -32700
					{"id": 1, "method": "tools/list"} | -32600
					{"jsonrpc": "2.0", "id": null, "method": "tools/list"} | -32600
					{"jsonrpc": "2.0", "id": {}, "method": "tools/list"} | -32600
					{"jsonrpc": "2.0", "id": 1, "result": {}} | -32600
					{"jsonrpc": "2.0", "id": 1, "method": "resources/list"} | -32601
					{"jsonrpc": "2.0", "id": 1, "method": "tools/call"} | -32602
					{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": []} | -32602
					{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "list_icps", "arguments": []}} | -32602
					{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "list_icps", "arguments": {}, "_meta": 1}} | -32603
					""")
	void tellsACallerWhatIsWrongInTheWordsOfTheProtocol(String message, int code) {
		String answer = RestClient.create("http://localhost:" + this.port)
			.post()
			.uri("/mcp")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.body(message)
			.exchange((_, response) -> new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));

		assertThat(answer).doesNotContain("stackTrace", "dev.icpgraph", "Exception");
		JsonNode error = this.json.readTree(answer);
		assertThat(error.at("/jsonrpc").asString()).isEqualTo("2.0");
		assertThat(error.at("/error/code").asInt()).isEqualTo(code);
		assertThat(error.at("/error/message").asString()).isNotBlank();
		assertThat(error.at("/id").asInt(0)).isEqualTo((code == -32600 || code == -32700) ? 0 : 1);
	}

	@Test
	void offersToolsThatOnlyRead() {
		List<Tool> tools = this.client.listTools().tools();

		assertThat(tools).extracting(Tool::name)
			.containsExactlyInAnyOrder("list_icps", "best_accounts", "find_accounts", "account_card", "lookalikes",
					"introductions", "what_if", "qualify_lead");
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
			assertThat(tool.outputSchema()).containsEntry("additionalProperties", false);
			assertThat(tool.description()).hasSizeGreaterThan(30);
		});
		assertThat(this.client.getServerInstructions()).contains("list_icps");
	}

	@Test
	void leadsFromAProfileToItsBestAccountsAndTheReasons() {
		JsonNode profile = call("list_icps", Map.of()).at("/icps/0");
		JsonNode best = call("best_accounts", Map.of("icp", profile.at("/id").asString(), "tiers", List.of("TIER_1")));

		assertThat(profile.at("/current/definition/signals/0/text").asString()).isEqualTo("headcount at least 500");
		assertThat(best.at("/icpMatches/nodes")).hasSize(1);
		assertThat(best.at("/icpMatches/nodes/0/account/name").asString()).isEqualTo("Big");
		assertThat(best.at("/icpMatches/nodes/0/score/contributions/0/text").asString()).contains("900");
	}

	@Test
	void leadsFromAPointToTheRow() {
		JsonNode card = call("account_card", Map.of("by", Map.of("domain", "fits.example"), "icp", this.icp));

		assertThat(card.at("/account/score/tier").asString()).isEqualTo("TIER_2");
		assertThat(card.findParents("row")).anySatisfy((it) -> {
			assertThat(it.at("/file").asString()).isEqualTo("account_technologies.csv");
			assertThat(it.at("/row").asInt()).isEqualTo(7);
		});
	}

	@Test
	void findsAnAccountAndItsLookalikes() {
		JsonNode found = call("find_accounts", Map.of("text", "best"));
		JsonNode alike = call("lookalikes", Map.of("seeds", List.of(found.at("/accounts/nodes/0/id").asString())));

		assertThat(alike.at("/lookalikes/nodes/0/account/name").asString()).isEqualTo("Fits");
		assertThat(alike.at("/lookalikes/nodes/0/evidence/nodes")).isNotEmpty();
	}

	@Test
	void findsRoutesOfIntroduction() {
		JsonNode routes = call("introductions",
				Map.of("to", call("find_accounts", Map.of("text", "fits")).at("/accounts/nodes/0/id").asString()));

		assertThat(routes.at("/introductions/0/text").asString()).contains("Ann has known Dora since 2022");
	}

	@Test
	void triesAChangeAndSavesNothing() {
		JsonNode tried = call("what_if", Map.of("icp", this.icp, "definition", DEFINITION));

		assertThat(tried.at("/whatIf/movers/nodes")).hasSize(2);
		assertThat(tried.findValuesAsString("text"))
			.anySatisfy((reason) -> assertThat(reason).contains("'Runs Kubernetes' +30.0"));
		assertThat(call("list_icps", Map.of()).at("/icps/0/current/definition/signals/1/weight").asDouble())
			.isEqualTo(40);
	}

	@Test
	void decidesOnALead() {
		JsonNode lead = call("qualify_lead",
				Map.of("icp", this.icp, "lead", Map.of("email", "dora@fits.example", "jobTitle", "CTO")));

		assertThat(lead.at("/qualify/verdict").asString()).isEqualTo("QUALIFIED");
		assertThat(lead.at("/qualify/why")).isNotEmpty();
	}

	@Test
	void saysWhatIsWrongWithACall() {
		String unknown = new GlobalId("Icp", "none").encoded();

		assertThat(refusal("best_accounts", Map.of("icp", "mine"))).startsWith("BAD_USER_INPUT: ");
		assertThat(refusal("best_accounts", Map.of("icp", unknown))).contains("BAD_USER_INPUT: ");
		assertThat(refusal("best_accounts", Map.of())).contains("required property 'icp'");
		assertThat(refusal("best_accounts", Map.of("icp", this.icp, "first", 1000))).contains("/first", "100");
		assertThat(refusal("account_card", Map.of("by", Map.of("domain", "a", "key", "b"), "icp", this.icp)))
			.contains("/by");
		assertThatExceptionOfType(McpError.class)
			.isThrownBy(() -> this.client.callTool(CallToolRequest.builder("save_icp").build()));
	}

	private static Map<String, Object> signal(String name, int weight, Map<String, Object> measure) {
		return Map.of("name", name, "kind", "FIT", "weight", weight, "measure", measure);
	}

	private JsonNode call(String tool, Map<String, Object> arguments) {
		CallToolResult result = this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());

		assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
		assertThat(this.json.readTree(text(result))).isEqualTo(this.json.valueToTree(result.structuredContent()));
		return this.json.readTree(text(result));
	}

	private String refusal(String tool, Map<String, Object> arguments) {
		CallToolResult result = this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());

		assertThat(result.isError()).isTrue();
		return text(result);
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().getFirst()).text();
	}

}

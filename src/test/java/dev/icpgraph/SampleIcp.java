package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * The ICP of the sample market with its personas, published through the API.
 */
@TestComponent
public class SampleIcp {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpGraphQlTester graphql;

	SampleIcp(HttpGraphQlTester graphql) {
		this.graphql = graphql;
	}

	/**
	 * Requires the loaded sample.
	 * @return id of the Icp
	 */
	public String publish() throws IOException {
		Object definition = JSON.readValue(Files.readString(SAMPLE.resolve("icp.json")), Object.class);
		String id = this.graphql
			.document("mutation($d: IcpDefinitionInput!) { saveIcp(input: {definition: $d}) { icp { id } } }")
			.variable("d", definition)
			.execute()
			.path("saveIcp.icp.id")
			.entity(String.class)
			.get();
		this.graphql.document(
				"mutation($id: ID!) { publishIcp(input: {id: $id, approvedBy: {leadership: \"Ann\", sales: \"Ann\", marketing: \"Ann\"}, "
						+ "reason: \"First\"}) { problems { message } } }")
			.variable("id", id)
			.executeAndVerify();
		savePersonas(id);
		return id;
	}

	private void savePersonas(String icp) throws IOException {
		for (JsonNode persona : JSON.readTree(Files.readString(SAMPLE.resolve("personas.json"))).get("personas")) {
			this.graphql.document(
					"mutation($persona: SavePersonaInput!) { savePersona(input: $persona) { problems { path message } } }")
				.variable("persona", JSON.convertValue(((ObjectNode) persona).put("icp", icp), Object.class))
				.execute()
				.path("savePersona.problems")
				.entityList(Object.class)
				.hasSize(0);
		}
	}

}

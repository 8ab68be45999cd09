package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saves ICPs like a client.
 */
public final class IcpFixture {

	private IcpFixture() {
	}

	/**
	 * Saves a new ICP.
	 * @param definition as GraphQL text: {@code {product: "P", …}}
	 * @return its id
	 */
	public static String save(GraphQlTester graphQl, String definition) {
		return save(graphQl, null, definition);
	}

	/**
	 * Saves the draft of an ICP.
	 * @param icp its id, null for a new one
	 */
	public static String save(GraphQlTester graphQl, @Nullable String icp, String definition) {
		GraphQlTester.Response saved = graphQl
			.document("mutation ($id: ID) { saveIcp(input: {id: $id, definition: " + definition
					+ "}) { icp { id } problems { path message } } }")
			.variable("id", icp)
			.execute();
		assertThat(saved.path("saveIcp.problems").entityList(Object.class).get()).isEmpty();
		return saved.path("saveIcp.icp.id").entity(String.class).get();
	}

}

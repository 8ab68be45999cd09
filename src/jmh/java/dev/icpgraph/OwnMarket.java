package dev.icpgraph;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Loads a folder of files into an application over HTTP, as its users do, and publishes
 * an ICP about them.
 */
final class OwnMarket {

	private static final String APPROVED = "approvedBy: {leadership: \"L\", sales: \"S\", marketing: \"M\"}, reason: \"Measured\"";

	private final ApplicationProcess application;

	OwnMarket(ApplicationProcess application) {
		this.application = application;
	}

	/** Waits until the application answers from a snapshot that is up to date. */
	void awaitReady() throws Exception {
		while (!this.application.isReady()
				|| this.application.ask("{ snapshot { stale } }").at("/snapshot/stale").asBoolean()) {
			if (!this.application.process().isAlive()) {
				throw new IllegalStateException(String.join("\n", this.application.process().log()));
			}
			Thread.sleep(200);
		}
	}

	/**
	 * Sends the files of a folder with the customers of one list, and waits for the end
	 * of their imports.
	 * @param customers the name of that list
	 */
	void load(Path folder, String customers) throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().startsWith("customers-") || file.endsWith(customers))
				.sorted()
				.toList();
		}
		upload(files);
		awaitImports();
		awaitReady();
	}

	void awaitImports() throws Exception {
		while (this.application.ask("{ imports(first: 100) { nodes { finishedAt } } }")
			.at("/imports/nodes")
			.values()
			.stream()
			.anyMatch((it) -> it.get("finishedAt").isNull())) {
			Thread.sleep(200);
		}
	}

	JsonNode imports() throws Exception {
		return this.application.ask("{ imports(first: 100) { nodes { file status rowsRead rowsRefused } } }")
			.at("/imports/nodes");
	}

	void upload(List<Path> files) throws IOException, InterruptedException {
		List<HttpRequest.BodyPublisher> parts = new ArrayList<>();
		for (Path file : files) {
			parts.add(HttpRequest.BodyPublishers
				.ofString("--measured\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
						+ file.getFileName() + "\"\r\n\r\n"));
			parts.add(HttpRequest.BodyPublishers.ofFile(file));
			parts.add(HttpRequest.BodyPublishers.ofString("\r\n"));
		}
		parts.add(HttpRequest.BodyPublishers.ofString("--measured--\r\n"));
		HttpResponse<String> answer = this.application.send(this.application.request("/imports")
			.timeout(Duration.ofMinutes(10))
			.header("Content-Type", "multipart/form-data; boundary=measured")
			.POST(HttpRequest.BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new)))
			.build());
		if (answer.statusCode() != 202) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
	}

	static String definition(long number) {
		return """
				{product: "Own market", signals: [{name: "Near our best customers", kind: FIT, weight: 60,
				  measure: {proximity: {channels: [TECHNOLOGY, PEOPLE, EVENT, REFERRAL]}}},
				 {name: "Size", kind: FIT, weight: %d, measure: {headcount: {gte: 50}}}],
				 tiers: {capacity: {tier1: 50, tier2: 200}}}""".formatted(1 + number % 90);
	}

	/** Saves and publishes another version, or the first one of an ICP. */
	String publish(long number) throws Exception {
		JsonNode known = this.application.ask("{ icps { id } }").at("/icps");
		String id = known.isEmpty() ? "" : "id: \"" + known.get(0).get("id").asString() + "\", ";
		String saved = this.application
			.ask("mutation { saveIcp(input: {" + id + "definition: " + definition(number)
					+ "}) { icp { id } problems { message } } }")
			.at("/saveIcp/icp/id")
			.asString();
		this.application
			.ask("mutation { publishIcp(input: {id: \"" + saved + "\", " + APPROVED + "}) { problems { message } } }");
		return saved;
	}

	/** Ids of the first accounts, each once. */
	List<String> accounts(int many) throws Exception {
		List<String> ids = new ArrayList<>();
		String after = "";
		while (ids.size() < many) {
			JsonNode page = this.application
				.ask("{ accounts(first: 100" + after + ") { nodes { id } pageInfo { endCursor } } }")
				.at("/accounts");
			page.at("/nodes").values().forEach((it) -> ids.add(it.get("id").asString()));
			after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
		}
		return ids;
	}

}

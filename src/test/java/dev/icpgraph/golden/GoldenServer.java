package dev.icpgraph.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The application from a client's side.
 */
final class GoldenServer {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final WebClient client;

	GoldenServer(int port) {
		this.client = WebClient.builder()
			.baseUrl("http://127.0.0.1:" + port)
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
			.build();
	}

	/**
	 * The answer to a request, or to one operation in it.
	 */
	JsonNode ask(Map<String, String> request) {
		return JsonMapper.shared()
			.readTree(Objects.requireNonNull(this.client.post()
				.uri("/graphql")
				.contentType(MediaType.APPLICATION_JSON)
				.bodyValue(request)
				.retrieve()
				.bodyToMono(String.class)
				.block(PATIENCE)));
	}

	/**
	 * The answers of a subscription, until it ends.
	 */
	Flux<JsonNode> listen(Map<String, String> request) {
		return this.client.post()
			.uri("/graphql")
			.accept(MediaType.TEXT_EVENT_STREAM)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.filter((event) -> event.event() != null)
			.takeWhile((event) -> "next".equals(event.event()))
			.map((event) -> JsonMapper.shared().readTree(String.valueOf(event.data())));
	}

	/**
	 * Uploads all files of a folder, and returns the ids of their imports.
	 */
	List<String> send(Path folder) throws IOException {
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		try (Stream<Path> files = Files.list(folder)) {
			files.sorted().forEach((file) -> body.part("files", new FileSystemResource(file)));
		}
		JsonNode answer = JsonMapper.shared()
			.readTree(Objects.requireNonNull(this.client.post()
				.uri("/imports")
				.bodyValue(body.build())
				.retrieve()
				.bodyToMono(String.class)
				.block(PATIENCE)));
		return answer.get("imports").values().stream().map((it) -> it.get("id").stringValue()).toList();
	}

}

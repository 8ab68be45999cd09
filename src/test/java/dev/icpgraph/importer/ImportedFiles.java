package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import dev.icpgraph.api.GlobalId;

import static org.awaitility.Awaitility.await;

/**
 * Uploads files to {@code POST /imports} and waits until they are done.
 */
public final class ImportedFiles {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Environment environment;

	private final Imports imports;

	ImportedFiles(Environment environment, Imports imports) {
		this.environment = environment;
		this.imports = imports;
	}

	/**
	 * Uploads a text as a file.
	 */
	Import send(String name, String... lines) {
		return send(Map.of(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8))).getFirst();
	}

	/**
	 * Uploads files in one request, in the order of their names.
	 */
	public List<Import> send(Map<String, byte[]> files) {
		return send(files, Map.of());
	}

	/**
	 * Uploads files with other fields of the form, such as {@code numbers}.
	 */
	List<Import> send(Map<String, byte[]> files, Map<String, String> fields) {
		Map<?, ?> answer = JSON.readValue(answer(files, fields), Map.class);
		List<Import> done = new ArrayList<>();
		if (answer.get("imports") instanceof List<?> accepted) {
			accepted.forEach((it) -> done.add(finished(String.valueOf(((Map<?, ?>) it).get("id")))));
		}
		return done;
	}

	/**
	 * Sends files and returns the answer as it is.
	 */
	String answer(Map<String, byte[]> files, Map<String, String> fields) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		fields.forEach(parts::add);
		new TreeMap<>(files).forEach((name, content) -> parts.add("files", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		}));
		return String.valueOf(client().post()
			.uri("/imports")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.retrieve()
			.body(String.class));
	}

	/**
	 * A client of the server, whose port is known once it runs.
	 */
	RestClient client() {
		return RestClient.create("http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port"));
	}

	private Import finished(String id) {
		String key = GlobalId.idOf("Import", id);
		return await().atMost(PATIENCE)
			.until(() -> Optional.ofNullable(this.imports.find(key)).filter((it) -> it.finishedAt() != null),
					Optional::isPresent)
			.orElseThrow();
	}

}

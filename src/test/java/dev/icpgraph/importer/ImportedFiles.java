package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import dev.icpgraph.api.GlobalId;

/**
 * Uploads files to {@code POST /imports} and waits until they are done.
 */
final class ImportedFiles {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final RestClient client;

	private final Imports imports;

	ImportedFiles(int port, Imports imports) {
		this.client = RestClient.create("http://127.0.0.1:" + port);
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
	List<Import> send(Map<String, byte[]> files) {
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
		return String.valueOf(this.client.post()
			.uri("/imports")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.retrieve()
			.body(String.class));
	}

	private Import finished(String id) {
		String key = GlobalId.idOf("Import", id);
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			Import it = this.imports.find(key);
			if (it != null && it.finishedAt() != null) {
				return it;
			}
			Thread.onSpinWait();
		}
		throw new IllegalStateException(id + " did not end");
	}

}

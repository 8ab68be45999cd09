package dev.icpgraph.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Records who changed something, and when: one JSON line per mutation and upload, with
 * the names of the operations but no values, since values can be personal data. JSON
 * escapes control characters, so no name can forge a line.
 */
@Component
class AuditLog {

	private static final Logger log = LoggerFactory.getLogger("icpgraph.security.audit");

	private final Clock clock = Clock.systemUTC();

	private final JsonMapper json;

	private final @Nullable Path file;

	AuditLog(JsonMapper json, SecurityProperties properties) {
		this.json = json;
		this.file = properties.auditFile();
	}

	/**
	 * Records one request.
	 * @param did names of mutations or the path of an upload
	 * @param outcome {@code done}, or codes of errors
	 * @throws UncheckedIOException if the file cannot be written
	 */
	void record(String caller, List<String> did, String outcome) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("at", Instant.now(this.clock).toString());
		entry.put("caller", caller);
		entry.put("did", did);
		entry.put("outcome", outcome);
		String line = this.json.writeValueAsString(entry);
		log.info("{}", line);
		if (this.file != null) {
			append(this.file, line + "\n");
		}
	}

	// Opened for each line, so that log rotation can move the file at any time.
	private static synchronized void append(Path file, String line) {
		try {
			Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The audit log " + file + " cannot be written", ex);
		}
	}

}

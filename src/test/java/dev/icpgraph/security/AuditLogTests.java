package dev.icpgraph.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditLogTests {

	@TempDir
	Path folder;

	@Test
	void writesALineForEachRequest() throws IOException {
		Path file = this.folder.resolve("audit.jsonl");
		AuditLog audit = audit(file);

		audit.record("ann", List.of("publishIcp"), "done");
		audit.record("bo\n{\"caller\": \"ann\"}", List.of("erasePerson"), "FORBIDDEN");

		List<String> lines = Files.readAllLines(file);
		assertThat(lines).hasSize(2);
		assertThat(lines.getFirst()).contains("\"caller\":\"ann\"", "\"did\":[\"publishIcp\"]", "\"outcome\":\"done\"");
		assertThat(JsonMapper.shared().readTree(lines.getLast()).at("/caller").stringValue()).startsWith("bo\n");
	}

	@Test
	void goesOnInANewFileAfterARotation() throws IOException {
		Path file = this.folder.resolve("audit.jsonl");
		AuditLog audit = audit(file);

		audit.record("ann", List.of("saveIcp"), "done");
		Files.move(file, this.folder.resolve("audit.1.jsonl"));
		audit.record("ann", List.of("saveIcp"), "done");

		assertThat(file).exists();
	}

	@Test
	void failsWhereNothingCanBeWritten() {
		assertThatThrownBy(() -> audit(this.folder.resolve("no/such/folder")).record("ann", List.of("saveIcp"), "done"))
			.hasMessageContaining("audit log");
	}

	private static AuditLog audit(Path file) {
		return new AuditLog(JsonMapper.shared(), new SecurityProperties(false, List.of(), 1, file));
	}

}

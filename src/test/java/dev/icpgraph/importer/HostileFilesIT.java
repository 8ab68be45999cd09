package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class HostileFilesIT {

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void threeHundredFilesInOneRequestAreImported() {
		Map<String, byte[]> many = new TreeMap<>();
		for (int i = 0; i < 300; i++) {
			many.put("accounts-%03d.csv".formatted(i),
					"domain\nn%d.example\n".formatted(i).getBytes(StandardCharsets.UTF_8));
		}

		List<Import> done = this.files.send(many);

		assertThat(done).hasSize(300).extracting(Import::status).containsOnly(ImportStatus.DONE);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(300);
	}

	@Test
	void moreFilesThanARequestMayHaveAreRefusedWithTheirNumber() {
		Map<String, byte[]> many = new TreeMap<>();
		for (int i = 0; i < 1_001; i++) {
			many.put("accounts-%d.csv".formatted(i), "domain\n".getBytes(StandardCharsets.UTF_8));
		}

		assertThatExceptionOfType(HttpClientErrorException.class).isThrownBy(() -> this.files.answer(many, Map.of()))
			.satisfies((ex) -> assertThat(ex.getStatusCode().value()).isEqualTo(413))
			.withMessageContaining("Send at most 1000 files at once");
	}

	@Test
	void aFileOfHugeRowsIsWrittenInBatchesThatFitIntoMemory() {
		StringBuilder text = new StringBuilder("domain,name,junk\n");
		for (int i = 0; i < 40; i++) {
			text.append("n").append(i).append(".example,Alder,").append("x".repeat(300_000)).append('\n');
		}

		Import done = this.files.send(Map.of("accounts.csv", text.toString().getBytes(StandardCharsets.UTF_8)))
			.getFirst();

		assertThat(done.rowsWritten()).isEqualTo(40);
	}

	@Test
	void aFileThatEndsAfterItsHeaderIsWarnedOf() {
		assertThat(this.files.send("accounts.csv", "domain,name").warnings())
			.containsExactly("The file has a header but no rows");
	}

}

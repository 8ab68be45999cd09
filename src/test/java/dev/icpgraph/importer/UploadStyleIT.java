package dev.icpgraph.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class UploadStyleIT {

	private static final Map<String, byte[]> CUSTOMERS = Map.of("customers.csv",
			"account;since;orders\nhops.example;03/04/2024;1.000\n".getBytes(StandardCharsets.UTF_8));

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void leavesOutAmbiguousValuesUntilTheSenderStatesTheirStyle() {
		Import undecided = this.files.send(CUSTOMERS).getFirst();
		List<Object> before = customer();
		Import stated = this.files.send(CUSTOMERS, Map.of("numbers", "comma", "dates", "day-first")).getFirst();

		assertThat(undecided.rowsWritten()).isEqualTo(1);
		assertThat(undecided.cellsDropped()).isEqualTo(2);
		assertThat(before).containsOnlyNulls();
		assertThat(stated.key()).isEqualTo(undecided.key());
		assertThat(stated.cellsDropped()).isZero();
		assertThat(this.imports.problems(stated.key())).isEmpty();
		assertThat(customer()).containsExactly("2024-04-03", 1000L);
	}

	@Test
	void refusesAnUnknownStyle() {
		assertThatExceptionOfType(HttpClientErrorException.BadRequest.class)
			.isThrownBy(() -> this.files.send(CUSTOMERS, Map.of("dates", "german")))
			.withMessageContaining(
					"'dates' is 'german': write one of ISO, DAY_FIRST, MONTH_FIRST, SPREADSHEET, or leave it out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "True", "yes", "" })
	void writesNothingWhenADryRunIsAskedForInOtherWords(String choice) {
		assertThatExceptionOfType(HttpClientErrorException.BadRequest.class)
			.isThrownBy(() -> this.files.send(CUSTOMERS, Map.of("dryRun", choice)))
			.withMessageContaining("'dryRun' is '" + choice + "': write true or false, or leave it out");
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.name")).isEmpty();
	}

	@Test
	void theWholeFileIsReadAroundABrokenRowInAnyEncoding() {
		byte[] text = "sep=;\r\ndomain;name\r\nkelp.example;\"Kelp\" Ltd\r\nmoor.example;Mühle\r\n"
			.getBytes(Charset.forName("windows-1252"));
		Import done = this.files.send(Map.of("accounts.csv", text)).getFirst();

		assertThat(done.status()).isEqualTo(ImportStatus.DONE);
		assertThat(List.of(done.rowsWritten(), done.rowsRefused())).containsExactly(1L, 1L);
		assertThat(done.warnings()).singleElement().asString().contains("Windows-1252");
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.name")).containsExactly("Mühle");
	}

	private List<Object> customer() {
		return this.driver
			.executableQuery("MATCH (:Account {id: 'hops.example'})-[:IS_CUSTOMER]->(c) RETURN [c.since, c.orders]")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asList();
	}

}

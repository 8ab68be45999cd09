package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class ProblemFileIT {

	@Autowired
	private Imports imports;

	@Autowired
	private RowImport rows;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void rowsWithProblemsComeBackInTheShapeOfTheirFile() {
		Import it = this.files.send("accounts-north.csv", "Domain;Note;Headcount;Founded year",
				"acme.com;\"one; two\";many;soon", "globex.com;;12;1999", "hooli.com;x;7;2001;surplus",
				";nobody;3;2000");

		ResponseEntity<byte[]> answer = download(it, "");

		assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("accounts-north-problems.csv");
		assertThat(text(answer).split("\r\n")).satisfiesExactly(
				(header) -> assertThat(header).isEqualTo("reason,Domain,Note,Headcount,Founded year"),
				(row) -> assertThat(row).startsWith("\"headcount: ")
					.contains("; founded_year: ")
					.endsWith(",acme.com,one; two,many,soon"),
				(row) -> assertThat(row).endsWith(",hooli.com,x,7,2001,surplus"),
				(row) -> assertThat(row).contains("A row needs").endsWith(",,nobody,3,2000"));
	}

	@Test
	void theFileIsSentAgainOnceItIsCorrected() {
		Import it = this.files.send("Export.csv",
				"Record ID,Company name,Company Domain Name,Number of Employees,Reason",
				"7,Lumen Rail,lumen.example,plenty,=call", "8,Tarn,tarn.example,85,");
		String problems = text(download(it, ""));

		assertThat(problems).startsWith("import reason,Record ID,").contains(",plenty,'=call");
		Import again = this.files.send("Export-problems.csv", problems.replace("plenty", "420"));

		assertThat(again.profile()).isEqualTo("hubspot-companies");
		assertThat(this.imports.problems(again.key())).isEmpty();
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.headcountMin ORDER BY a.domain")).containsExactly(420L,
				85L);
	}

	@Test
	void aRowThatTheGraphContradictsComesBackToo() {
		this.files.send("accounts.csv", "account,domain", "one,acme.com");
		Import it = this.files.send("accounts-2.csv", "account,domain,name", "two,acme.com,Globex");

		assertThat(text(download(it, "?bom=true"))).startsWith("\uFEFFreason,account,domain,name\r\n")
			.endsWith(",two,acme.com,Globex\r\n");
	}

	@Test
	void rowsOfAMutationHaveNoFile() {
		this.rows.run(RowKind.ACCOUNTS, "crm", List.of(Map.of("name", "Acme")));
		Import it = latest();

		assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(() -> download(it, ""))
			.withMessageContaining("No rows of a file are kept for this import");
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class)
			.isThrownBy(() -> download(new GlobalId("Import", "none").encoded(), ""))
			.withMessageContaining("No import has the id");
	}

	private Import latest() {
		String key = String.valueOf(this.graph.values("MATCH (i:Import) RETURN i.id").getFirst());
		return Objects.requireNonNull(this.imports.find(key));
	}

	private ResponseEntity<byte[]> download(Import it, String query) {
		return download(it.id(), query);
	}

	private ResponseEntity<byte[]> download(String id, String query) {
		return this.files.client()
			.get()
			.uri("/imports/" + id + "/problems.csv" + query)
			.retrieve()
			.toEntity(byte[].class);
	}

	private static String text(ResponseEntity<byte[]> answer) {
		byte[] body = answer.getBody();
		return (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
	}

}

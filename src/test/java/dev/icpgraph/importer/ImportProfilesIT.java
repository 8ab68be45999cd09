package dev.icpgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.reading.KindCounts;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Imports of exports of programs.
 */
@IntegrationTest
class ImportProfilesIT {

	private static final Path EXPORTS = Path.of("src/test/resources/dev/icpgraph/importer/exports");

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void threeExportsOfHubSpotAreAccountsCustomersAndPeople() throws IOException {
		List<Import> done = send(Map.of(), "hubspot-crm-exports-all-companies.csv",
				"hubspot-crm-exports-all-contacts.csv", "hubspot-crm-exports-all-deals.csv");

		assertThat(done).extracting(Import::status).containsOnly(ImportStatus.DONE);
		assertThat(done).extracting(Import::profile)
			.containsExactly("hubspot-companies", "hubspot-contacts", "hubspot-deals");
		assertThat(done.getFirst().kinds()).containsExactly(new KindCounts(RowKind.ACCOUNTS, 4, 4, 0, 0),
				new KindCounts(RowKind.CUSTOMERS, 2, 2, 0, 0));
		assertThat(this.graph
			.values("MATCH (a:Account)-[:IS_CUSTOMER]->(c) RETURN a.domain + ' ' + coalesce(c.since, '') + ' ' "
					+ "+ coalesce(toString(c.revenueUsd), '') ORDER BY a.domain"))
			.containsExactly("marrowby.example 2023-02-01 20000.5", "tarn.example  ");
		assertThat(this.graph.values(
				"MATCH (p:Person)-[e:EMPLOYED_AT]->(a) RETURN p.name + ' ' + e.title + ' ' + a.name ORDER BY p.name"))
			.containsExactly("Nell Ashby Head of Platform Marrowby Freight", "Ravi Dunmore Engineer Marrowby Freight");
		assertThat(this.graph.values("MATCH (a:Account) WHERE a.stub RETURN a.id")).isEmpty();
	}

	@Test
	void theSameExportsAgainChangeNothing() throws IOException {
		String[] names = { "hubspot-crm-exports-all-companies.csv", "hubspot-crm-exports-all-contacts.csv",
				"hubspot-crm-exports-all-deals.csv", "Tracing Night - Guests - 2026-05-06-18-00-00.csv",
				"apollo-contacts-export.csv" };
		assertThat(send(Map.of(), names)).extracting(Import::status).containsOnly(ImportStatus.DONE);
		Object revision = this.graph.values("MATCH (r:GraphRevision) RETURN r.value").getFirst();

		// Deals say more about a customer than its stage does, so both times companies
		// and deals come first.
		List<Import> again = send(Map.of(), names[1], names[3], names[4]);

		assertThat(again).allSatisfy((it) -> assertThat(it.rowsWritten()).as(it.file()).isZero());
		assertThat(this.graph.values("MATCH (r:GraphRevision) RETURN r.value")).containsExactly(revision);
	}

	@Test
	void eachTechnologyThatARowListsIsARowOfItsOwn() throws IOException {
		Import done = send(Map.of(), "apollo-contacts-export.csv").getFirst();

		assertThat(done.status()).isEqualTo(ImportStatus.DONE);
		assertThat(done.kinds()).contains(new KindCounts(RowKind.ACCOUNT_TECHNOLOGIES, 3, 3, 0, 0));
		assertThat(this.graph.values("MATCH (a:Account)-[:USES]->(t) RETURN a.domain + ' ' + t.name ORDER BY t.name"))
			.containsExactly("kestrel.example Apache Kafka", "kestrel.example Kubernetes", "kestrel.example dbt");
	}

	@Test
	void opportunitiesFindAccountsByTheirSalesforceId() throws IOException {
		List<Import> done = send(Map.of(), "Account.csv", "Opportunity.csv");

		assertThat(done.getLast().rowsLeftOut()).isOne();
		assertThat(done.getLast().warnings()).anySatisfy(
				(warning) -> assertThat(warning).isEqualTo("1 row was left out: 'StageName' is 'Prospecting' (1)"));
		assertThat(this.graph
			.values("MATCH (a:Account)-[:IS_CUSTOMER]->(c) RETURN a.domain + ' ' + c.since + ' ' + c.orders"))
			.containsExactly("cobble.example 2021-04-01 2");
	}

	@Test
	void connectionsAreKnownByTheOwnerAndWorkAtKnownAccounts() throws IOException {
		this.files.send("accounts.csv", "domain,name", "marrowby.example,Marrowby Freight",
				"tarn.example,\"Tarn Metrics, Inc\"", "other.example,Other");
		Import done = send(Map.of("owner", "ida@us.example"), "Connections.csv").getFirst();

		assertThat(done.kinds()).extracting(KindCounts::kind)
			.containsExactly(RowKind.PEOPLE, RowKind.ACQUAINTANCES, RowKind.EMPLOYMENTS);
		assertThat(this.graph.values(
				"MATCH (:Person {email: 'ida@us.example'})-[k:KNOWS]-(p) RETURN p.name + ' ' + k.since ORDER BY p.name"))
			.containsExactly("Bo Carrick 2019-11-12", "Nell Ashby 2024-03-05", "Uma Fell 2020-01-01");
		assertThat(this.graph
			.values("MATCH (p:Person)-[:EMPLOYED_AT]->(a) RETURN p.name + ' ' + a.domain ORDER BY p.name"))
			.containsExactly("Bo Carrick tarn.example", "Nell Ashby marrowby.example");
		assertThat(done.warnings()).anySatisfy(
				(warning) -> assertThat(warning).startsWith("No account has the name of Somewhere Else: load a list"));
	}

	@Test
	void twoProgramsMayDescribeTheSameAccount() throws IOException {
		send(Map.of(), "Account.csv");
		Import done = this.files.send("x.csv", "Record ID,Company name,Company Domain Name,City",
				"7,Cobble Works,cobble.example,Dallas");

		assertThat(done.rowsRefused()).isZero();
		assertThat(done.warnings()).anySatisfy((warning) -> assertThat(warning).contains("a different key"));
		assertThat(this.graph.values("MATCH (a:Account {domain: 'cobble.example'}) RETURN a.key + ' ' + a.city"))
			.containsExactly("0015g00000AbCdEAAV Dallas");
	}

	@Test
	void aProblemNamesTheColumnOfTheFile() {
		Import done = this.files.send("x.csv", "Record ID,Company name,Company Domain Name,Number of Employees",
				"7,Lumen Rail,lumen.example,plenty");

		assertThat(this.imports.problems(done.key())).singleElement()
			.extracting(RowProblem::column, RowProblem::value)
			.containsExactly("Number of Employees", "plenty");
	}

	@Test
	void refusesAnUnknownField() {
		assertThatExceptionOfType(HttpClientErrorException.BadRequest.class)
			.isThrownBy(() -> this.files.send(Map.of("x.csv", new byte[] { 'a' }), Map.of("tecnology", "dbt")))
			.withMessageContaining("'tecnology' is an unknown field")
			.withMessageContaining("technology");
	}

	private List<Import> send(Map<String, String> fields, String... names) throws IOException {
		Map<String, byte[]> content = new TreeMap<>();
		for (String name : names) {
			content.put(name, Files.readAllBytes(EXPORTS.resolve(name)));
		}
		return this.files.send(content, fields);
	}

}

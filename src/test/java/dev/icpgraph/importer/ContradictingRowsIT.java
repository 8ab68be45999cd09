package dev.icpgraph.importer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ContradictingRowsIT {

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void rowsThatContradictEachOtherInOneFileAreNamed() {
		Import accounts = this.files.send("accounts.csv", "domain,name,headcount,country", "lyn.example,Lyn,100,USA",
				"lyn.example,Lyn Group,200,United States", "lyn.example,lyn group,200,", "oak.example,Oak,5,DE",
				"oak.example,Oak,5,DE");
		Import visits = this.files.send("visits.csv", "account,on,pages", "lyn.example,2026-10-01,4",
				"lyn.example,2026-10-01,6");
		Import jobs = this.files.send("account_technologies.csv", "account,technology,since,last_seen",
				"lyn.example,Kafka,2020,2026", "lyn.example,Kafka,2020-05,2026-10", "lyn.example,Kafka,2019,");

		assertThat(accounts.warnings()).containsExactly(
				"1 row of accounts contradicts another row about the same, and the last row counts: lines 2 and 3 in headcount and name");
		assertThat(visits.warnings()).containsExactly(
				"1 row of visits contradicts another row about the same, and the last row counts: lines 2 and 3 in pages");
		assertThat(jobs.warnings()).singleElement().asString().contains("lines 3 and 4 in since");
	}

	@Test
	void rowsThatContradictEachOtherInDifferentBatchesAreNamed() {
		String[] lines = new String[6_002];
		lines[0] = "domain,name";
		lines[1] = "lyn.example,Lyn";
		for (int i = 2; i < lines.length; i++) {
			lines[i] = "many" + i + ".example,Many";
		}
		lines[6_001] = "lyn.example,Lyn Group";

		Import first = this.files.send("accounts.csv", lines);

		assertThat(first.warnings()).singleElement()
			.asString()
			.contains("1 row of accounts", "lines 2 and 6002 in name");
	}

}

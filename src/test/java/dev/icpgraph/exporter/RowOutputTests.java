package dev.icpgraph.exporter;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.table.ParquetCodecs;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowOutputTests {

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"https://evil.example\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
			"'=1", "''@x" })
	void textThatASpreadsheetWouldComputeIsDefused(String text) {
		assertThat(CsvOutput.cell(text)).isEqualTo("'" + text);
	}

	@Test
	void numbersAndHarmlessTextStayAsTheyAre() {
		assertThat(CsvOutput.cell(new BigDecimal("-4.20"))).isEqualTo("-4.20");
		assertThat(CsvOutput.cell("acme.com")).isEqualTo("acme.com");
		assertThat(CsvOutput.cell("'s Gravenhage")).isEqualTo("'s Gravenhage");
		assertThat(CsvOutput.cell("51-200")).isEqualTo("51-200");
		assertThat(CsvOutput.cell("")).isEmpty();
		assertThat(CsvOutput.cell(null)).isEmpty();
	}

	@Test
	void quotesSeparatorsQuotesAndLineBreaks() {
		assertThat(csv(Template.HUBSPOT, row("acme.com", null, "=Acme, \"Inc\""))).containsExactly(
				"Company Domain Name,Company name,Country/Region,Ideal Customer Profile Tier,ICP customer,ICP reasons",
				"acme.com,\"'=Acme, \"\"Inc\"\"\",Germany,tier_1,no,Runs Kafka: uses Kafka");
	}

	@Test
	void eachTemplateHasTheColumnsOfItsReceiver() {
		assertThat(csv(Template.LINKEDIN, row("acme.com", null, "Acme"))).containsExactly(
				"companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode",
				"Acme,acme.com,acme.com,,,Software,Bonn,NRW,DE,");
		assertThat(csv(Template.SALESFORCE, row(null, "001Dn00000abcde", "Acme"))).containsExactly(
				"Id,Name,ICP_Tier__c,ICP_Score__c,ICP_Reasons__c",
				"001Dn00000abcde,Acme,tier_1,62.50,Runs Kafka: uses Kafka");
		assertThat(csv(Template.SHEET, row("acme.com", null, null))).containsExactly(
				"Industry,Operating model,Company,Website,Country,Owner,Customer,Tier,Why,Story",
				"Software,Platform,acme.com,acme.com,Germany,Ada Lin,no,tier_1,Runs Kafka: uses Kafka,They stream");
		assertThat(csv(Template.SHEET, row("acme.com", "a1", null))).last()
			.asString()
			.startsWith("Software,Platform,acme.com,acme.com,");
		assertThat(csv(Template.FULL, row("acme.com", null, "Acme"))).last()
			.isEqualTo(
					"acme.com,acme.com,Acme,Software,DE,NRW,Bonn,51-200,Ada Lin,prospect,no,tier_1,1,62.50,50.00,75.00,62.50,,Runs Kafka: uses Kafka");
	}

	@Test
	void leavesOutAccountsThatTheReceiverCannotFind() {
		assertThat(Template.HUBSPOT.takes(row(null, "a1", "Acme"))).isFalse();
		assertThat(Template.SALESFORCE.takes(row("acme.com", "a1", "Acme"))).isFalse();
		assertThat(Template.SALESFORCE.takes(row("acme.com", null, "Acme"))).isFalse();
		assertThat(Template.LINKEDIN.takes(row(null, "a1", null))).isFalse();
		assertThat(Template.SHEET.takes(row(null, "a1", null))).isTrue();
	}

	@Test
	void writesALineOfJsonWithExactPoints() {
		StringWriter written = new StringWriter();
		new NdjsonOutput(Template.FULL, written).write(row("acme.com", null, "Acme"));

		assertThat(written.toString()).isEqualTo(
				"""
						{"id":"QWNjb3VudDphY21lLmNvbQ","account":"acme.com","domain":"acme.com","name":"Acme","industry":"Software","country":"DE",\
						"region":"NRW","city":"Bonn","headcount":"51-200","owner":"Ada Lin","role":"prospect","customer":"no","tier":"tier_1","rank":1,"score":62.5,"score_low":50.0,\
						"score_high":75.0,"fit":62.5,"intent":null,"reasons":[{"signal":"Runs Kafka","points":50.0,"assumed":false,\
						"text":"uses Kafka"},{"signal":"Size","points":12.5,"assumed":true,"text":"headcount is unknown"}],\
						"known_share":0.75,"revision":7}
						""");
	}

	@Test
	void writesTypedColumnsOfParquet(@TempDir Path folder) throws IOException {
		Path path = folder.resolve("rows.parquet");
		try (ParquetOutput output = ParquetOutput.to(path)) {
			output.write(row("acme.com", null, "=Acme"));
		}

		try (ParquetFileReader file = ParquetFileReader.open(new LocalInputFile(path),
				ParquetReadOptions.builder(new PlainParquetConfiguration())
					.withCodecFactory(new ParquetCodecs())
					.build())) {
			MessageType schema = file.getFileMetaData().getSchema();
			Group read = new ColumnIOFactory().getColumnIO(schema)
				.getRecordReader(file.readNextRowGroup(), new GroupRecordConverter(schema))
				.read();
			assertThat(read.toString().lines()).containsExactly("id: QWNjb3VudDphY21lLmNvbQ", "account: acme.com",
					"domain: acme.com", "name: =Acme", "industry: Software", "country: DE", "region: NRW", "city: Bonn",
					"owner: Ada Lin", "headcount: 51-200", "headcount_min: 51", "headcount_max: 200", "role: prospect",
					"customer: false", "tier: tier_1", "rank: 1", "score: 62.5", "score_low: 50.0", "score_high: 75.0",
					"fit: 62.5", "known_share: 0.75", "reasons: Runs Kafka: uses Kafka",
					"contributions: [{\"signal\":\"Runs Kafka\",\"points\":50.0,\"assumed\":false,\"text\":\"uses Kafka\"},"
							+ "{\"signal\":\"Size\",\"points\":12.5,\"assumed\":true,\"text\":\"headcount is unknown\"}]",
					"revision: 7");
		}
	}

	@Test
	void hasEveryColumnOfTheWholeListInParquetToo(@TempDir Path folder) throws IOException {
		Path path = folder.resolve("rows.parquet");
		ParquetOutput.to(path).close();

		try (ParquetFileReader file = ParquetFileReader.open(new LocalInputFile(path),
				ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
			assertThat(file.getFileMetaData().getSchema().getFields()).extracting(Type::getName)
				.containsAll(Template.FULL.columns().stream().map(Template.Column::name).toList());
		}
	}

	@Test
	void knowsItsTemplatesByName() {
		assertThat(Template.named("hubSpot")).isEqualTo(Template.HUBSPOT);
		assertThat(Template.named(null)).isEqualTo(Template.FULL);
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Template.named("excel"))
			.withMessage("template: unknown template 'excel', use one of linkedin, hubspot, salesforce, sheet");
	}

	private static List<String> csv(Template template, ExportRow row) {
		StringWriter written = new StringWriter();
		new CsvOutput(template, written).write(row);
		assertThat(written.toString()).endsWith("\r\n");
		return written.toString().lines().toList();
	}

	private static ExportRow row(@Nullable String domain, @Nullable String key, @Nullable String name) {
		Account account = new Account((domain != null) ? domain : String.valueOf(key), domain, key, name, "Software",
				null, "DE", "DE", "NRW", "Bonn", new NumberBand(51L, 200L), null, null, null, "Platform", "Ada Lin",
				"They stream", null, null, null, false, null);
		List<Match.Reason> reasons = List.of(
				new Match.Reason("Runs Kafka", 50, false, "uses Kafka", "Runs Kafka: uses Kafka"),
				new Match.Reason("Size", 12.5, true, "headcount is unknown", "Size: headcount is unknown"));
		return new ExportRow(new Match(account.id(), AccountRole.PROSPECT, 1, 62.5, 50, 75, 62.5, null, Tier.TIER_1,
				0.75, reasons, 7), account);
	}

}

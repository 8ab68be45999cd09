package dev.icpgraph.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExportFileTests {

	private static final int ROWS = 20;

	@TempDir
	private Path folder;

	@Test
	void comesWholeWithTheNumberOfItsRows() throws IOException {
		try (ExportFile file = file(ROWS)) {
			ByteArrayOutputStream sent = new ByteArrayOutputStream();
			file.copyTo(sent);

			assertThat(file.rows()).isEqualTo(ROWS);
			assertThat(sent.size()).isEqualTo((int) file.bytes());
			assertThat(sent.toString(StandardCharsets.UTF_8).lines()).hasSize(ROWS + 1)
				.last()
				.isEqualTo("{\"rows\":20}");
		}
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void doesNotExistWhenAnyRowFails() {
		for (int row = 0; row < ROWS; row++) {
			int failsAt = row;
			assertThatIllegalStateException().isThrownBy(() -> file(failsAt)).withMessage("Row %d", failsAt);
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	@Test
	void countsOnlyTheRowsThatItsReceiverCanTake() throws IOException {
		Stream<ExportRow> rows = Stream.concat(rows(ROWS), Stream.of(row(keyed("001Dn00000abcde"), ROWS)));
		try (ExportFile file = written(rows)) {
			ByteArrayOutputStream sent = new ByteArrayOutputStream();
			file.copyTo(sent);

			assertThat(file.rows()).isOne();
			assertThat(sent.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFId,").hasLineCount(2);
		}
	}

	@Test
	void saysWhyItWouldBeEmptyInsteadOfComingAsAHeader() {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> written(rows(ROWS)))
			.withMessage("template: salesforce would be empty: none of the 20 accounts has a Salesforce id as its own "
					+ "key: import accounts with their Salesforce ids in the column account");
		assertThat(this.folder).isEmptyDirectory();
	}

	private ExportFile written(Stream<ExportRow> rows) throws IOException {
		return ExportFile.written(this.folder.resolve("file"), ExportFile.BYTE_ORDER_MARK,
				(writer) -> new CsvOutput(Template.SALESFORCE, writer),
				(output) -> MatchExport.writeRows(rows, Template.SALESFORCE, new ExportPart(1, 1), output));
	}

	private ExportFile file(int failsAt) throws IOException {
		return ExportFile.written(this.folder.resolve("file"), "",
				(writer) -> new NdjsonOutput(Template.HUBSPOT, writer),
				(output) -> MatchExport.writeRows(rows(failsAt), Template.HUBSPOT, new ExportPart(1, 1), output));
	}

	private static Stream<ExportRow> rows(int failsAt) {
		return IntStream.range(0, ROWS).mapToObj((row) -> {
			if (row == failsAt) {
				throw new IllegalStateException("Row " + row);
			}
			return row(Account.called("a" + row, "a" + row + ".example", null), row);
		});
	}

	private static ExportRow row(Account account, int row) {
		return new ExportRow(new Match(account.id(), AccountRole.PROSPECT, row + 1, 50, 50, 50, null, null, Tier.TIER_1,
				1, List.of(), 1), account);
	}

	private static Account keyed(String key) {
		return new Account(key, null, key, "Acme", null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, false, null);
	}

}

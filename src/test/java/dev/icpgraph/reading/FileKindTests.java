package dev.icpgraph.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileKindTests {

	@ParameterizedTest
	@CsvSource({ "accounts.csv, ACCOUNTS", "customers-cncf.csv, CUSTOMERS", "people (1).csv, PEOPLE",
			"Account Technologies.CSV, ACCOUNT_TECHNOLOGIES", "accounts-headcount-2026.csv, ACCOUNTS",
			"/tmp/competitor-stages.csv, COMPETITOR_STAGES", "leadership_changes_2026.csv, LEADERSHIP_CHANGES" })
	void isRecognizedByTheName(String file, RowKind kind) {
		assertThat(FileKind.of(file, List.of())).isEqualTo(kind);
	}

	@Test
	void isRecognizedByTheHeaderWhenTheNameDoesNotHelp() {
		assertThat(FileKind.of("export.csv", List.of("Account", "Technology", "Last Seen")))
			.isEqualTo(RowKind.ACCOUNT_TECHNOLOGIES);
		assertThat(FileKind.of("export.csv", List.of("domain", "name"))).isEqualTo(RowKind.ACCOUNTS);
		assertThat(FileKind.of("export.csv", List.of("account", "role", "change", "on")))
			.isEqualTo(RowKind.LEADERSHIP_CHANGES);
	}

	@Test
	void isNotGuessedFromOneCommonWordAmongOthers() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> FileKind.of("export.csv", List.of("anonymous_id", "received_at", "event")))
			.withMessageContaining("name the file after its kind");
		assertThat(FileKind.of("export.csv", List.of("domain", "score", "owner"))).isEqualTo(RowKind.ACCOUNTS);
		assertThat(FileKind.of("export.csv", List.of("event"))).isEqualTo(RowKind.EVENTS);
	}

	@Test
	void isNotGuessedFromAHeaderThatFitsSeveral() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> FileKind.of("export.csv", List.of("account")))
			.withMessageContaining("name the file after its kind");
	}

}

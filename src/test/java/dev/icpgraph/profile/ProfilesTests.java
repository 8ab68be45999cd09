package dev.icpgraph.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProfilesTests {

	@TempDir
	private Path folder;

	@Test
	void aUserAddsAProfileWithoutJava() throws IOException {
		Files.writeString(this.folder.resolve("our-crm.yaml"), """
				title: our CRM
				detect: {all: [Kundennr, Netz]}
				rows:
				  - kind: accounts
				    fields: {account: Kundennr, domain: Netz}
				""");
		Files.writeString(this.folder.resolve("old.json"), """
				{"detect": {"all": "Old"}, "rows": [{"kind": "accounts", "fields": {"domain": "Old"}}]}""");
		Files.writeString(this.folder.resolve("notes.txt"), "no profile");
		Profiles profiles = new Profiles(this.folder);

		assertThat(profiles.matching(List.of("Netz", "KUNDENNR"))).extracting(Profile::title)
			.containsExactly("our CRM");
		assertThat(profiles.named("old")).isNotNull();
		assertThat(profiles.named("notes")).isNull();
		assertThat(profiles.named("hubspot-companies")).isNotNull();
	}

	@Test
	void aProfileOfAUserReplacesOursOfTheSameName() throws IOException {
		Files.writeString(this.folder.resolve("g2-buyer-intent.yml"),
				"{title: mine, rows: [{kind: accounts, fields: {domain: Web}}]}");

		assertThat(new Profiles(this.folder).named("g2-buyer-intent")).extracting(Profile::title).isEqualTo("mine");
	}

	@ParameterizedTest
	@MethodSource("badProfiles")
	void aProfileThatCannotBeUsedSaysWhere(String text, String message) throws IOException {
		Files.writeString(this.folder.resolve("bad.yaml"), text);

		assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> new Profiles(this.folder))
			.withMessageContaining("'bad'")
			.withMessageContaining(message);
	}

	static Stream<Arguments> badProfiles() {
		return Stream.of(Arguments.of("rows: [", "neither YAML nor JSON"),
				Arguments.of("title: x", "'rows' is missing"),
				Arguments.of("rows: [{kind: firms, fields: {a: b}}]",
						"At 'rows[0].kind': 'firms' is not a kind of rows"),
				Arguments.of("rows: [{kind: accounts}]", "At 'rows[0].fields': name the fields"),
				Arguments.of("rows: [{kind: accounts, fields: {domain: {mail: Email}}}]",
						"At 'rows[0].fields.domain': 'mail' is unknown there"),
				Arguments.of("rows: [{kind: accounts, fields: {domain: {part: 0, of: A}}}]",
						"parts are counted from 1"),
				Arguments.of("{general: often, rows: [{kind: accounts, fields: {domain: A}}]}",
						"At 'general': write true or false"),
				Arguments.of(
						"{arguments: {a: {says: b, fileName: '('}}, rows: [{kind: accounts, fields: {domain: A}}]}",
						"is not a regular expression"));
	}

}

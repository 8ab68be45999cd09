package dev.icpgraph.privacy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErasableNamesTests {

	private final ErasableNames names = new ErasableNames(
			List.of(Map.of("id", "p17", "key", "p17", "name", "Ada King Lovelace", "email", "ada@acme.com",
					"linkedinUrl", "https://www.linkedin.com/in/ada-l"), Map.of("id", "p18", "name", "Bob")));

	@Test
	void areErasedInAnyCaseAndOrder() {
		assertThat(this.names.erasedFrom("Ask ADA KING  Lovelace (Lovelace, Ada King), ada@ACME.com."))
			.isEqualTo("Ask [erased] ([erased]), [erased].");
	}

	@Test
	void areErasedHoweverAProfileIsWritten() {
		assertThat(this.names.erasedFrom("http://de.linkedin.com/in/ada-l/ and linkedin.com/in/Ada-L."))
			.isEqualTo("[erased] and [erased].");
	}

	@Test
	void areNotPartsOfOtherNames() {
		String others = "dada@acme.com, ada@acme.com.au, b.ada@acme.com, linkedin.com/in/ada-lov, Ada King Lovelaces";

		assertThat(this.names.areIn(others)).isFalse();
		assertThat(this.names.erasedFrom(others)).isEqualTo(others);
	}

	@Test
	void namesOfOneWordAndOwnKeysAreTooCommonInTexts() {
		assertThat(this.names.areIn("Bob has p17 and p18")).isFalse();
	}

	@Test
	void ownKeysCountAsCellsOfFiles() {
		assertThat(this.names.areCell("p17")).isTrue();
		assertThat(this.names.areCell("p1")).isFalse();
	}

	@Test
	void anEmptyListMatchesNothing() {
		assertThat(new ErasableNames(List.of()).areIn("")).isFalse();
	}

}

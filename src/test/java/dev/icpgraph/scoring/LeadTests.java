package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.feature.CombinedMeasures;
import dev.icpgraph.feature.WantedPeople;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadTests {

	@Test
	void theCompanyIsFoundByItsDomainElseByTheAddress() {
		assertThat(new Lead("https://www.Acme.com/about", "ada@beta.io", null).domains()).containsExactly("acme.com");
		assertThat(new Lead(null, "Ada@Mail.EU.Acme.com", null).domains()).containsExactly("mail.eu.acme.com",
				"eu.acme.com", "acme.com");
		assertThat(new Lead("no domain", "ada@beta.io", null).domains()).containsExactly("beta.io");
	}

	@Test
	void aProviderOfFreeMailIsNobodysEmployer() {
		assertThat(new Lead(null, "ada@gmail.com", null).domains()).isEmpty();
		assertThat(new Lead("gmail.com", null, null).domains()).isEmpty();
		assertThat(new Lead(null, null, "CTO").domains()).isEmpty();
		assertThat(new Lead(null, "not an address", null).domains()).isEmpty();
	}

	@Test
	void anAddressMayComeWithAName() {
		assertThat(new Lead(null, "Ada Lin <ada@acme.com>", null).domains()).containsExactly("acme.com");
		assertThat(new Lead("ada@acme.com", null, null).domains()).containsExactly("acme.com");
	}

	@Test
	void theAddressNamesTheCompanyWhereTheDomainIsNobodys() {
		assertThat(new Lead("gmail.com", "ada@beta.io", null).domains()).containsExactly("beta.io");
		assertThat(new Lead("N/A", "ada@beta.io", null).domains()).containsExactly("beta.io");
		assertThat(new Lead("https://facebook.com/beta", "ada@beta.io", null).domains()).containsExactly("beta.io");
	}

	@Test
	void noAccountOfAPublicSuffixOrAPageIsLookedFor() {
		assertThat(new Lead(null, "ada@eu.lamp.co.uk", null).domains()).containsExactly("eu.lamp.co.uk", "lamp.co.uk");
		assertThat(new Lead("https://www.facebook.com/lamp", null, null).domains()).isEmpty();
		assertThat(new Lead("lamp.github.io", null, null).domains()).containsExactly("lamp.github.io");
	}

	@Test
	void saysWhatIsMissingOrCannotBeRead() {
		assertThat(new Lead("", " ", "CTO").noCompany()).singleElement().asString().contains("give its web domain");
		assertThat(new Lead("n/a", null, "CTO").noCompany()).singleElement().asString().contains("give its web domain");
		assertThat(new Lead("not a domain", "ada@gmail.com", null).noCompany()).containsExactly(
				"'not a domain' is no web domain: write one such as acme.com",
				"'ada@gmail.com' names no company, because gmail.com gives mailboxes to anybody: "
						+ "give the company's own web domain");
		assertThat(new Lead("x".repeat(10_000), null, null).noCompany()).singleElement()
			.asString()
			.hasSizeLessThan(200);
	}

	@Test
	void whomTheIcpLooksForIsReadFromItsCriteriaOnPeople() {
		WantedPeople wanted = WantedPeople.of(definition(false, CombinedMeasures
			.any(people(List.of("VP Engineering"), null), people(null, List.of(Seniority.C_LEVEL)))));

		assertThat(wanted.include("Vice President, Platform Engineering")).isTrue();
		assertThat(wanted.include("CTO")).isTrue();
		assertThat(wanted.include("VP Sales")).isFalse();
		assertThat(wanted.describe()).isEqualTo("people titled VP Engineering; people C-level");
	}

	@Test
	void whatCountsAgainstOrIsNegatedIsNotWanted() {
		Measure interns = people(List.of("Intern"), null);

		assertThat(WantedPeople.of(definition(true, interns)).isEmpty()).isTrue();
		assertThat(WantedPeople.of(definition(false, CombinedMeasures.not(interns))).isEmpty()).isTrue();
		assertThat(WantedPeople.of(definition(false, new FirmographicMeasure.Headcount(1L, null))).isEmpty()).isTrue();
	}

	private static IcpDefinition definition(boolean against, Measure measure) {
		return new IcpDefinition("P", List.of(), List.of(new Signal("s", Signal.Kind.FIT, 1, null, against, measure)),
				null);
	}

	private static Measure people(@Nullable List<String> titles, @Nullable List<Seniority> levels) {
		return new PeopleMeasure.People(titles, levels, null, null, null, null, null, null);
	}

}

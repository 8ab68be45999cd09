package dev.icpgraph.qualification;

import java.util.List;

import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.feature.CombinedMeasures;
import dev.icpgraph.feature.WantedPeople;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LeadTests {

	@Test
	void theCompanyIsFoundByItsDomainElseByTheAddress() {
		assertThat(lead("https://www.Acme.com/about", "ada@beta.io", null).domains()).containsExactly("acme.com");
		assertThat(lead(null, "Ada@Mail.EU.Acme.com", null).domains()).containsExactly("mail.eu.acme.com",
				"eu.acme.com", "acme.com");
		assertThat(lead("no domain", "ada@beta.io", null).domains()).containsExactly("beta.io");
	}

	@Test
	void aProviderOfFreeMailIsNotAnEmployer() {
		assertThat(lead(null, "ada@gmail.com", null).domains()).isEmpty();
		assertThat(lead("gmail.com", null, null).domains()).isEmpty();
		assertThat(lead(null, null, "CTO").domains()).isEmpty();
		assertThat(lead(null, "not an address", null).domains()).isEmpty();
	}

	@Test
	void anAddressMayComeWithAName() {
		assertThat(lead(null, "Ada Lin <ada@acme.com>", null).domains()).containsExactly("acme.com");
		assertThat(lead("ada@acme.com", null, null).domains()).containsExactly("acme.com");
	}

	@Test
	void theAddressNamesTheCompanyWhereTheDomainIsNobodys() {
		assertThat(lead("gmail.com", "ada@beta.io", null).domains()).containsExactly("beta.io");
		assertThat(lead("N/A", "ada@beta.io", null).domains()).containsExactly("beta.io");
		assertThat(lead("https://facebook.com/beta", "ada@beta.io", null).domains()).containsExactly("beta.io");
	}

	@Test
	void noAccountOfAPublicSuffixOrAPageIsLookedFor() {
		assertThat(lead(null, "ada@eu.lamp.co.uk", null).domains()).containsExactly("eu.lamp.co.uk", "lamp.co.uk");
		assertThat(lead("https://www.facebook.com/lamp", null, null).domains()).isEmpty();
		assertThat(lead("lamp.github.io", null, null).domains()).containsExactly("lamp.github.io");
	}

	@Test
	void saysWhatIsMissingOrCannotBeRead() {
		assertThat(lead("", " ", "CTO").noCompany()).singleElement().asString().contains("give its web domain");
		assertThat(lead("n/a", null, "CTO").noCompany()).singleElement().asString().contains("give its web domain");
		assertThat(lead("not a domain", "ada@gmail.com", null).noCompany()).containsExactly(
				"'not a domain' is not a web domain: write one such as acme.com",
				"'ada@gmail.com' names no company, because gmail.com gives mailboxes to anyone: "
						+ "give the company's own web domain");
		assertThat(lead(null, "not an email", null).noCompany())
			.containsExactly("'not an email' is not an e-mail address: write one such as jane@acme.com");
		assertThat(lead(null, "ada@", null).noCompany())
			.containsExactly("'ada@' is not an e-mail address: write one such as jane@acme.com");
		assertThat(lead("x".repeat(10_000), null, null).noCompany()).singleElement().asString().hasSizeLessThan(200);
	}

	@Test
	void readsTheWantedPeopleFromTheCriteriaOfTheIcp() {
		WantedPeople wanted = WantedPeople.of(definition(false, CombinedMeasures
			.any(people(List.of("VP Engineering"), null), people(null, List.of(Seniority.C_LEVEL)))));

		assertThat(wanted.include("Vice President, Platform Engineering")).isTrue();
		assertThat(wanted.include("CTO")).isTrue();
		assertThat(wanted.include("VP Sales")).isFalse();
		assertThat(wanted.describe()).isEqualTo("people titled VP Engineering; people C-level");
	}

	@Test
	void peopleInNegativeOrNegatedCriteriaAreNotWanted() {
		Measure interns = people(List.of("Intern"), null);

		assertThat(WantedPeople.of(definition(true, interns)).isEmpty()).isTrue();
		assertThat(WantedPeople.of(definition(false, CombinedMeasures.not(interns))).isEmpty()).isTrue();
		assertThat(
				WantedPeople.of(definition(false, new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 1L, null)))
					.isEmpty())
			.isTrue();
	}

	private static IcpDefinition definition(boolean against, Measure measure) {
		return new IcpDefinition("P", List.of(), List.of(new Signal("s", Signal.Kind.FIT, 1, null, against, measure)),
				null);
	}

	private static Measure people(@Nullable List<String> titles, @Nullable List<Seniority> levels) {
		return new PeopleMeasure.People(titles, levels, null, null, null, null, null, null);
	}

	@Test
	void readsTheFactsOfAForm() {
		Lead lead = new Lead("acme.com", null, null, "Germany", "51-200", "Banking");

		assertThat(lead.countryCode()).isEqualTo("DE");
		assertThat(lead.headcountBand()).isEqualTo(new NumberBand(51L, 200L));
		assertThat(headcount("120")).isEqualTo(new NumberBand(120L, 120L));
		assertThat(headcount("10001+")).isEqualTo(new NumberBand(10001L, null));
		assertThat(headcount("n/a")).isNull();
		assertThat(headcount("0")).isNull();
		assertThat(headcount("51–200 employees")).isEqualTo(new NumberBand(51L, 200L));
		assertThat(headcount("10,001+")).isEqualTo(new NumberBand(10001L, null));
		assertThat(headcount("Over 500")).isEqualTo(new NumberBand(501L, null));
		assertThat(new Lead("acme.com", null, null, "NA", null, null).countryCode()).isEqualTo("NA");
		assertThat(new Lead("acme.com", null, null, "n/a", null, null).countryCode()).isNull();
		assertThat(lead("acme.com", null, null).countryCode()).isNull();
	}

	@Test
	void refusesFactsThatItCannotRead() {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> headcount("many"))
			.withMessage(
					"lead.headcount: 'many' is not a number of people: give a number such as 120, or a band such as "
							+ "51-200 or 10001+");
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> new Lead("acme.com", null, null, "Narnia", null, null).countryCode())
			.withMessage("lead.country: 'Narnia' is not a country: give its name or its ISO 3166 code");
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> new Lead("acme.com", null, null, "Gernamy", null, null).countryCode())
			.withMessageEndingWith("did you mean Germany?");
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> headcount("200-51"))
			.withMessageStartingWith("lead.headcount: '200-51' is not a number of people");
	}

	private static @Nullable NumberBand headcount(String text) {
		return new Lead("acme.com", null, null, null, text, null).headcountBand();
	}

	private static Lead lead(@Nullable String domain, @Nullable String email, @Nullable String jobTitle) {
		return new Lead(domain, email, jobTitle, null, null, null);
	}

}

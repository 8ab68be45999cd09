package dev.icpgraph.qualification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.cell.CellReader;
import dev.icpgraph.cell.CellText;
import dev.icpgraph.cell.NumberUnit;
import dev.icpgraph.cell.Quantities;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.identity.Countries;
import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.PlainText;
import dev.icpgraph.identity.Refusal;
import dev.icpgraph.identity.WebDomain;

/**
 * A person who may want to buy.
 *
 * @param domain web domain of the company
 * @param email e-mail address of the person; its domain counts if no domain is given
 * @param jobTitle job title of the person
 * @param country country of the company, by any name or code
 * @param headcount number of its employees, exact or as a band
 * @param industry its industry
 */
public record Lead(@Nullable String domain, @Nullable String email, @Nullable String jobTitle, @Nullable String country,
		@Nullable String headcount, @Nullable String industry) {

	/** Reads a headcount as rows of GraphQL do. */
	private static final CellReader HEADCOUNT = Quantities.band(NumberUnit.NONE);

	/**
	 * The possible domains of the company, most likely first: {@code mail.eu.acme.com},
	 * {@code eu.acme.com}, {@code acme.com}. Empty when the lead names no company.
	 */
	List<String> domains() {
		return given().map((text) -> WebDomain.ofLead(text).orNull())
			.filter(Objects::nonNull)
			.findFirst()
			.map(WebDomain::lookups)
			.orElse(List.of());
	}

	/**
	 * The reasons why the lead names no company, as sentences.
	 */
	List<String> noCompany() {
		List<String> refusals = Stream
			.concat(given(this.domain).map((text) -> WebDomain.ofLead(text).refusal()),
					given(this.email).map(Lead::refusalOfEmail))
			.filter(Objects::nonNull)
			.map(Refusal::text)
			.toList();
		return refusals.isEmpty() ? List.of("no company is named: give its web domain, or an e-mail address there")
				: refusals;
	}

	/**
	 * ISO 3166 code of the country; {@code null} if the form has none.
	 * @throws BadInputException if it is not a country
	 */
	@Nullable String countryCode() {
		String text = said(CellText.PLACE, this.country);
		return (text == null) ? null : Countries.of(text).orElseThrow(() -> {
			String meant = Countries.similar(text)
				.map((country) -> "did you mean " + country + "?")
				.orElse("give its name or its ISO 3166 code");
			return new BadInputException("lead.country: '" + this.country + "' is not a country: " + meant);
		});
	}

	/**
	 * The headcount; {@code null} if the form has none.
	 * @throws BadInputException if it is neither a number nor a band
	 */
	@Nullable NumberBand headcountBand() {
		String text = said(CellText.LINE, this.headcount);
		if (text == null) {
			return null;
		}
		Map<String, Object> band = new HashMap<>();
		if (HEADCOUNT.read("headcount", text, band) != null) {
			throw new BadInputException("lead.headcount: '" + this.headcount
					+ "' is not a number of people: give a number such as 120, or a band such as 51-200 or 10001+");
		}
		return band.isEmpty() ? null : new NumberBand((Long) band.get("headcountMin"), (Long) band.get("headcountMax"));
	}

	/**
	 * The text of a field in its normal form; {@code null} if it is empty.
	 */
	private static @Nullable String said(CellText kind, @Nullable String field) {
		String text = (field != null) ? Objects.requireNonNullElse(kind.of(field).orNull(), field) : null;
		return (text == null || kind.saysNothing(text)) ? null : text;
	}

	/**
	 * The refusal of the address, or else of its domain.
	 */
	private static @Nullable Refusal refusalOfEmail(String text) {
		Refusal refusal = EmailAddress.of(text).refusal();
		return (refusal != null) ? refusal : WebDomain.ofLead(text).refusal();
	}

	private Stream<String> given() {
		return Stream.concat(given(this.domain), given(this.email));
	}

	private static Stream<String> given(@Nullable String text) {
		return (text == null || PlainText.isPlaceholder(text.strip())) ? Stream.of() : Stream.of(text);
	}

}

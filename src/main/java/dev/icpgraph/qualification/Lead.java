package dev.icpgraph.qualification;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
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

	private static final Pattern BAND = Pattern
		.compile("(?<least>\\d{1,9})(?:\\s*[-\u2013]\\s*(?<most>\\d{1,9})|(?<open>\\+))?");

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
		return isBlank(this.country) ? null
				: Countries.of(Objects.requireNonNull(this.country))
					.orElseThrow(() -> new BadInputException("lead.country: '" + this.country
							+ "' is not a country: give its English name or its ISO 3166 code"));
	}

	/**
	 * The headcount; {@code null} if the form has none.
	 * @throws BadInputException if it is neither a number nor a band
	 */
	@Nullable NumberBand headcountBand() {
		if (isBlank(this.headcount)) {
			return null;
		}
		Matcher band = BAND.matcher(Objects.requireNonNull(this.headcount).strip());
		if (!band.matches()) {
			throw new BadInputException("lead.headcount: '" + this.headcount
					+ "' is not a number of people: give a number such as 120, or a band such as 51-200 or 10001+");
		}
		Long least = Long.valueOf(band.group("least"));
		String most = band.group("most");
		boolean open = band.group("open") != null;
		return new NumberBand(least, open ? null : (most != null) ? Long.valueOf(most) : least);
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || PlainText.isPlaceholder(text.strip());
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

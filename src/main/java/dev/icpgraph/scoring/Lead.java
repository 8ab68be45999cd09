package dev.icpgraph.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.icpgraph.identity.PlainText;
import dev.icpgraph.identity.Refusal;
import dev.icpgraph.identity.WebDomain;
import org.jspecify.annotations.Nullable;

/**
 * A person who may want to buy.
 *
 * @param domain web domain of the company
 * @param email e-mail address of the person; its domain counts when no other is given
 * @param jobTitle job title of the person
 */
public record Lead(@Nullable String domain, @Nullable String email, @Nullable String jobTitle) {

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
	 * The reasons why the lead names no company, one sentence each.
	 */
	List<String> noCompany() {
		List<String> refusals = given().map((text) -> WebDomain.ofLead(text).refusal())
			.filter(Objects::nonNull)
			.map(Refusal::text)
			.toList();
		return refusals.isEmpty() ? List.of("no company is named: give its web domain, or an e-mail address there")
				: refusals;
	}

	private Stream<String> given() {
		return Stream.of(this.domain, this.email)
			.filter(Objects::nonNull)
			.filter((text) -> !PlainText.isPlaceholder(text.strip()));
	}

}

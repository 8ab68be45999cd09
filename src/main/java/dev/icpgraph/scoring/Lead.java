package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.icpgraph.graph.Domain;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * A person who may want to buy.
 *
 * @param domain web domain of the company
 * @param email e-mail address of the person; its domain counts when no other is given
 * @param jobTitle job title of the person
 */
public record Lead(@Nullable String domain, @Nullable String email, @Nullable String jobTitle) {

	private static final int LONGEST_SHOWN = 100;

	/**
	 * The possible domains of the company, most likely first: {@code mail.eu.acme.com},
	 * {@code eu.acme.com}, {@code acme.com}. Empty when the lead names no company.
	 */
	List<String> domains() {
		String given = (this.domain != null) ? Domain.ofAddress(this.domain) : null;
		String company = (given == null && this.email != null) ? Domain.ofAddress(bare(this.email)) : given;
		List<String> domains = new ArrayList<>();
		for (String part = company; part != null && part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
			if (!Domain.isFreeMail(part)) {
				domains.add(part);
			}
		}
		return domains;
	}

	/**
	 * The reason why the lead names no company.
	 */
	String noCompany() {
		List<String> given = Stream.of(this.domain, this.email)
			.filter(Objects::nonNull)
			.filter((text) -> !text.isBlank())
			.map(Lead::bare)
			.toList();
		if (given.isEmpty()) {
			return "no company is named: give its web domain, or an e-mail address there";
		}
		List<String> unread = given.stream().filter((text) -> host(text) == null).map(Lead::shortened).toList();
		return unread.isEmpty()
				? "no company is named: free-mail providers are nobody's employer, and nothing else was given"
				: "no company is named: " + English.and(unread) + " is neither a web domain nor an e-mail address";
	}

	/**
	 * The address in {@code Ada <ada@acme.com>}.
	 */
	private static String bare(String email) {
		return email.replaceFirst("^[^<]*<([^<>]*)>\\s*$", "$1");
	}

	private static @Nullable String host(String text) {
		return Domain.normalized(text.substring(text.lastIndexOf('@') + 1));
	}

	private static String shortened(String text) {
		return "'" + ((text.length() <= LONGEST_SHOWN) ? text : text.substring(0, LONGEST_SHOWN) + "…") + "'";
	}

}

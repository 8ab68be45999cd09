package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.graph.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may want to buy.
 *
 * @param domain web domain of the company
 * @param email address of the person, whose domain counts where no other is given
 * @param jobTitle what the person is there
 */
public record Lead(@Nullable String domain, @Nullable String email, @Nullable String jobTitle) {

	/**
	 * The domains that the company may be known by, the likeliest first:
	 * {@code mail.eu.acme.com}, {@code eu.acme.com}, {@code acme.com}. None when what is
	 * given names no company.
	 */
	List<String> domains() {
		String given = (this.domain != null) ? Domain.normalized(this.domain) : null;
		String company = (given == null && this.email != null) ? Domain.ofAddress(this.email) : given;
		List<String> domains = new ArrayList<>();
		for (String part = company; part != null && part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
			if (!Domain.isFreeMail(part)) {
				domains.add(part);
			}
		}
		return domains;
	}

	/**
	 * Why no company is known from what is given.
	 */
	String noCompany() {
		return (this.domain == null && this.email == null)
				? "no company is named: give its web domain, or an e-mail address there"
				: "no company is named: free-mail providers are nobody's employer, and nothing else was given";
	}

}

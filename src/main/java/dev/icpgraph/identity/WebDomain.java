package dev.icpgraph.identity;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.identity.PublicSuffixes.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A web domain that identifies an account: {@code HTTPS://www.Bücher.de/shop} is {@code
 * xn--bcher-kva.de}.
 *
 * <p>
 * A public suffix ({@code co.uk}), a host in {@code shared-hosts.txt} (social networks,
 * site builders, directories) or a mailbox provider does not identify a company. A
 * customer's subdomain at a provider in the Public Suffix List does
 * ({@code acme.myshopify.com}).
 *
 * @param ascii lower case, in A-labels (UTS 46, non-transitional), without {@code www.},
 * port and path
 */
public record WebDomain(String ascii) {

	/**
	 * The domain that identifies a company, from a domain, URL or e-mail address.
	 */
	public static Parsed<WebDomain> of(String text) {
		return of(text, null);
	}

	/**
	 * Like {@link #of(String)}, for a row that also names the company. Accepts a shared
	 * host if the name is that of the company that runs it: {@code facebook.com} of
	 * {@code Meta Platforms, Inc.}
	 */
	public static Parsed<WebDomain> of(String text, @Nullable String companyName) {
		return DomainText.of(text).then((domain) -> {
			if (domain.owner() == Owner.REGISTRY) {
				return publicSuffix(domain);
			}
			SharedHost shared = SharedHosts.of(domain.ascii(), domain.page());
			if (shared == null && domain.owner() == Owner.REGISTRANT) {
				return taken(domain);
			}
			List<String> owners = (shared != null) ? shared.owners() : List.of();
			String host = (shared != null) ? shared.host() : domain.ascii();
			if (companyName != null && CompanyNames.isOwner(companyName, owners, host)) {
				return taken(domain);
			}
			return (shared != null) ? shared(domain, shared, true) : publicSuffix(domain);
		});
	}

	/**
	 * The domain of the company behind a lead or an address. A bare shared host counts as
	 * its owner's, since its account exists only if a row named it; pages there, free
	 * e-mail providers and public suffixes do not identify a company.
	 */
	public static Parsed<WebDomain> ofLead(String text) {
		return DomainText.of(text).then((domain) -> {
			if (domain.owner() != Owner.REGISTRANT) {
				return publicSuffix(domain);
			}
			SharedHost shared = SharedHosts.of(domain.ascii(), domain.page());
			boolean nobodys = shared != null && (domain.page() || shared.use() == SharedHost.Use.FREE_MAIL);
			return (shared != null && nobodys) ? shared(domain, shared, false) : taken(domain);
		});
	}

	/**
	 * The domain to find a known company by: like {@link #ofLead}, but also accepts a
	 * mailbox provider or public suffix itself, unless the text is an address there.
	 */
	public static Parsed<WebDomain> ofKnown(String text) {
		return DomainText.of(text)
			.then((domain) -> (domain.page() || text.indexOf('@') >= 0) ? ofLead(text) : taken(domain));
	}

	/**
	 * The possible domains of its company, most likely first: {@code shop.acme.co.uk},
	 * {@code acme.co.uk}. Never a public suffix, and never a shared host above it.
	 */
	public List<String> lookups() {
		List<String> lookups = new ArrayList<>(List.of(this.ascii));
		String last = PublicSuffixes.registrable(this.ascii);
		for (String part = this.ascii; !part.equals(last);) {
			part = part.substring(part.indexOf('.') + 1);
			if (SharedHosts.contains(part)) {
				break;
			}
			lookups.add(part);
		}
		return lookups;
	}

	private static Parsed<WebDomain> taken(DomainText domain) {
		return new Parsed.Taken<>(new WebDomain(domain.ascii()));
	}

	private static Parsed<WebDomain> publicSuffix(DomainText domain) {
		return Parsed.refused(RefusalCode.PUBLIC_SUFFIX, domain.text(),
				"is an ending shared by many companies, such as acme." + HostName.unicode(domain.ascii())
						+ ": write the company's full web domain");
	}

	private static Parsed<WebDomain> shared(DomainText domain, SharedHost shared, boolean row) {
		String owner = (row && !shared.owners().isEmpty())
				? "; for " + shared.owners().getFirst() + " itself, write that name in the same row" : "";
		return Parsed.refused(shared.use().code(), domain.text(), "names no company, because " + shared.host() + " "
				+ shared.use().text() + ": give the company's own web domain" + owner);
	}

}

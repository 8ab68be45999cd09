package dev.icpgraph.identity;

import java.util.List;

/**
 * A host whose addresses many companies use.
 *
 * @param host in ASCII
 * @param use what it is used for
 * @param extent what of it is shared
 * @param owners names of the company that runs it; none when they are not known
 */
record SharedHost(String host, Use use, Extent extent, List<String> owners) {

	/**
	 * What a shared host is used for.
	 */
	enum Use {

		SOCIAL_NETWORK("is a social network"), SITE_BUILDER("hosts pages of many companies"),
		CODE_HOST("hosts code of many companies"), DIRECTORY("is a directory of companies"),
		MARKETPLACE("is a marketplace of many companies"), FREE_MAIL("gives mailboxes to anybody");

		private final String text;

		Use(String text) {
			this.text = text;
		}

		/**
		 * What it does, as the end of a sentence.
		 */
		String text() {
			return this.text;
		}

		RefusalCode code() {
			return (this == FREE_MAIL) ? RefusalCode.FREE_MAIL_DOMAIN : RefusalCode.SHARED_HOST;
		}

	}

	/**
	 * What of a host is shared.
	 */
	enum Extent {

		/** The host, its subdomains and its pages. */
		ALL,

		/** The host and its pages; each subdomain is a company's own. */
		ALL_BUT_SUBDOMAINS,

		/** Its pages; the bare host is its owner's. */
		PAGES

	}

	/**
	 * A line of {@code shared-hosts.txt}.
	 */
	static SharedHost of(String line) {
		List<String> parts = List.of(line.split("\\s*,\\s*"));
		String host = parts.getFirst();
		Extent extent = host.startsWith("*.") ? Extent.ALL_BUT_SUBDOMAINS
				: host.endsWith("/") ? Extent.PAGES : Extent.ALL;
		return new SharedHost(host.replaceFirst("^\\*\\.", "").replaceFirst("/$", ""), Use.valueOf(parts.get(1)),
				extent, parts.subList(2, parts.size()));
	}

	static SharedHost freeMail(String domain) {
		return new SharedHost(domain, Use.FREE_MAIL, Extent.ALL, List.of());
	}

}

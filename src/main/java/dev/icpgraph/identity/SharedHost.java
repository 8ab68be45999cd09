package dev.icpgraph.identity;

import java.util.List;

/**
 * A host that many companies share.
 *
 * @param host name in ASCII; without its ending if it has several
 * @param anyEnding whether it is shared under every public suffix, as in {@code
 * amazon.co.jp} and {@code amazon.it}
 * @param use its use
 * @param extent the shared part
 * @param owners names of the company that runs it; empty when unknown
 */
record SharedHost(String host, boolean anyEnding, Use use, Extent extent, List<String> owners) {

	/**
	 * The uses of a shared host.
	 */
	enum Use {

		SOCIAL_NETWORK("is a social network"), SITE_BUILDER("hosts pages of many companies"),
		CODE_HOST("hosts code of many companies"), DIRECTORY("is a directory of companies"),
		MARKETPLACE("is a marketplace of many companies"), FREE_MAIL("gives mailboxes to anyone");

		private final String text;

		Use(String text) {
			this.text = text;
		}

		/**
		 * The use as the end of a sentence.
		 */
		String text() {
			return this.text;
		}

		RefusalCode code() {
			return (this == FREE_MAIL) ? RefusalCode.FREE_MAIL_DOMAIN : RefusalCode.SHARED_HOST;
		}

	}

	/**
	 * The shared parts of a host.
	 */
	enum Extent {

		/** The host, its subdomains and its pages. */
		ALL,

		/** The host and its pages; each subdomain belongs to a company. */
		ALL_BUT_SUBDOMAINS,

		/** Its pages; the bare host belongs to its owner. */
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
		String name = host.replaceFirst("^\\*\\.", "").replaceFirst("/$", "");
		String bare = name.replaceFirst("\\.\\*$", "");
		return new SharedHost(bare, !bare.equals(name), Use.valueOf(parts.get(1)), extent,
				parts.subList(2, parts.size()));
	}

	static SharedHost freeMail(String domain) {
		return new SharedHost(domain, false, Use.FREE_MAIL, Extent.ALL, List.of());
	}

	/**
	 * The same with its whole name.
	 */
	SharedHost at(String ascii) {
		return new SharedHost(ascii, false, this.use, this.extent, this.owners);
	}

}

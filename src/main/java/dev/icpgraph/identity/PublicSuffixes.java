package dev.icpgraph.identity;

import java.util.List;
import java.util.Set;

import com.google.common.net.InternetDomainName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Public Suffix List, both sections, from Guava.
 */
final class PublicSuffixes {

	/** Reserved for examples and tests by RFC 2606: without an owner, but accepted. */
	private static final Set<String> RESERVED = Set.of("example", "test", "invalid");

	/** Longest host that may have a subdomain. */
	private static final int LONGEST_PARENT = 250;

	private static final List<String> COMMON = List.of("com", "org", "net", "de", "fr", "it", "es", "nl", "pl", "io",
			"eu", "ch", "at", "ca", "jp");

	private PublicSuffixes() {
	}

	/**
	 * The owners of hosts.
	 */
	enum Owner {

		/** One registrant. */
		REGISTRANT,

		/** A registry: {@code co.uk}. */
		REGISTRY,

		/** A provider that gives subdomains to its customers: {@code github.io}. */
		PROVIDER,

		/** The top-level domain does not exist. */
		NOBODY

	}

	static Owner owner(String ascii) {
		if (isReserved(ascii)) {
			return Owner.REGISTRANT;
		}
		if (Character.isDigit(ascii.charAt(ascii.lastIndexOf('.') + 1))) {
			return Owner.NOBODY;
		}
		InternetDomainName name = InternetDomainName.from(ascii);
		if (!name.hasPublicSuffix()) {
			return Owner.NOBODY;
		}
		if (!name.isPublicSuffix()) {
			return isSuffixOfOthers(name) ? Owner.REGISTRY : Owner.REGISTRANT;
		}
		return name.isRegistrySuffix() ? Owner.REGISTRY : Owner.PROVIDER;
	}

	/**
	 * Whether anyone can register names under it: {@code co.uk}.
	 */
	static boolean isSuffix(String ascii) {
		return InternetDomainName.from(ascii).isRegistrySuffix();
	}

	/**
	 * Whether every name under it is a suffix: {@code sch.uk}, since the list has
	 * {@code *.sch.uk}.
	 */
	private static boolean isSuffixOfOthers(InternetDomainName name) {
		return name.toString().length() < LONGEST_PARENT && name.isTopDomainUnderRegistrySuffix()
				&& name.child("a").isRegistrySuffix();
	}

	/**
	 * The part of a host that its registrant registered: {@code acme.co.uk} for {@code
	 * shop.acme.co.uk}, and {@code acme.github.io} for itself; the host itself without a
	 * registrant.
	 */
	static String registrable(String ascii) {
		if (isReserved(ascii)) {
			int dot = ascii.lastIndexOf('.', ascii.lastIndexOf('.') - 1);
			return ascii.substring(dot + 1);
		}
		InternetDomainName name = InternetDomainName.from(ascii);
		return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : ascii;
	}

	/**
	 * A top-level domain that was probably meant, one letter away.
	 */
	static @Nullable String similar(String topLevelDomain) {
		return COMMON.stream()
			.filter((common) -> EditDistance.of(common, topLevelDomain) <= 1)
			.findFirst()
			.orElse(null);
	}

	private static boolean isReserved(String ascii) {
		return RESERVED.contains(ascii.substring(ascii.lastIndexOf('.') + 1));
	}

}

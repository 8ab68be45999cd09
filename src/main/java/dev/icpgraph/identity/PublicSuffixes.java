package dev.icpgraph.identity;

import java.util.List;
import java.util.Set;

import com.google.common.net.InternetDomainName;
import org.jspecify.annotations.Nullable;

/**
 * What the Public Suffix List says of hosts, as Guava holds it, with both its sections.
 */
final class PublicSuffixes {

	/** Reserved for examples and tests by RFC 2606: nobody's, but not refused. */
	private static final Set<String> RESERVED = Set.of("example", "test", "invalid");

	private static final List<String> COMMON = List.of("com", "org", "net", "de", "fr", "it", "es", "nl", "pl", "io",
			"eu", "ch", "at", "ca", "jp");

	private PublicSuffixes() {
	}

	/**
	 * Whose a host is.
	 */
	enum Owner {

		/** One registrant. */
		REGISTRANT,

		/** A registry: {@code co.uk}. */
		REGISTRY,

		/** A provider under which its customers have names: {@code github.io}. */
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
			return Owner.REGISTRANT;
		}
		return name.isRegistrySuffix() ? Owner.REGISTRY : Owner.PROVIDER;
	}

	/**
	 * The part of a host that its registrant registered: {@code acme.co.uk} of
	 * {@code shop.acme.co.uk}, and {@code acme.github.io} of itself. The host itself when
	 * it has no registrant.
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
	 * A top-level domain that was perhaps meant, one letter away.
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

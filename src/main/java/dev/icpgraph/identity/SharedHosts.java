package dev.icpgraph.identity;

import java.util.HashMap;
import java.util.Map;

import dev.icpgraph.identity.SharedHost.Extent;
import org.jspecify.annotations.Nullable;

/**
 * The known shared hosts and free e-mail providers, from {@code shared-hosts.txt} and
 * {@code free-mail.txt}.
 */
final class SharedHosts {

	private static final Map<String, SharedHost> BY_HOST = new HashMap<>();

	/** Hosts that have many endings, by their first label. */
	private static final Map<String, SharedHost> BY_LABEL = new HashMap<>();
	static {
		ResourceLines.of("free-mail.txt").forEach((domain) -> BY_HOST.put(domain, SharedHost.freeMail(domain)));
		ResourceLines.of("companies-with-mail.txt").forEach(BY_HOST::remove);
		ResourceLines.of("shared-hosts.txt")
			.stream()
			.map(SharedHost::of)
			.forEach((shared) -> (shared.anyEnding() ? BY_LABEL : BY_HOST).put(shared.host(), shared));
	}

	private SharedHosts() {
	}

	/**
	 * The shared host that a host is or belongs to; {@code null} if a company owns it.
	 */
	static @Nullable SharedHost of(String ascii, boolean page) {
		for (String host = ascii; !host.isEmpty(); host = host.substring(host.indexOf('.') + 1)) {
			SharedHost shared = named(host);
			if (shared != null) {
				boolean own = switch (shared.extent()) {
					case ALL -> false;
					case ALL_BUT_SUBDOMAINS -> !host.equals(ascii);
					case PAGES -> !page;
				};
				return own ? null : shared;
			}
			if (host.indexOf('.') < 0) {
				return null;
			}
		}
		return null;
	}

	/**
	 * Whether a host is shared as a whole or by subdomains, so that its subdomains must
	 * not be looked up as a company's.
	 */
	static boolean contains(String ascii) {
		SharedHost shared = named(ascii);
		return shared != null && shared.extent() != Extent.PAGES;
	}

	private static @Nullable SharedHost named(String host) {
		int dot = host.indexOf('.');
		SharedHost brand = (dot > 0) ? BY_LABEL.get(host.substring(0, dot)) : null;
		return (brand != null && PublicSuffixes.isSuffix(host.substring(dot + 1))) ? brand.at(host) : BY_HOST.get(host);
	}

}

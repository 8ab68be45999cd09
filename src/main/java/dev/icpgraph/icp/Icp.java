package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import org.jspecify.annotations.Nullable;

/**
 * The ideal customer profile of a product, in all its versions.
 *
 * @param key made of the product's name, for example {@code observability-suite}
 * @param product what is sold
 * @param versions at least one, the newest first
 * @param lastChange of its draft and versions, whoever made it
 */
public record Icp(String key, String product, List<IcpVersion> versions, LastChange lastChange) {

	/**
	 * The version that counts: the latest published one, else the draft.
	 */
	public IcpVersion current() {
		return this.versions.stream()
			.filter((version) -> version.status() == IcpVersion.Status.PUBLISHED)
			.findFirst()
			.orElseGet(this.versions::getFirst);
	}

	/**
	 * The version of a key such as {@code observability-suite/3}, or {@code null}.
	 */
	@Nullable IcpVersion version(String key) {
		return this.versions.stream().filter((version) -> version.key().equals(key)).findFirst().orElse(null);
	}

	/**
	 * What was saved and not yet published, or {@code null}.
	 */
	public @Nullable IcpVersion draft() {
		IcpVersion newest = this.versions.getFirst();
		return (newest.status() == IcpVersion.Status.DRAFT) ? newest : null;
	}

	/**
	 * Raised by each change of its draft and versions.
	 */
	public int revision() {
		return this.lastChange.revision();
	}

	/**
	 * The id clients see.
	 */
	public String id() {
		return new GlobalId("Icp", this.key).encoded();
	}

}

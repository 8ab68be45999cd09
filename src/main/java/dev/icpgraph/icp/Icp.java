package dev.icpgraph.icp;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;

/**
 * The ideal customer profile of a product, in all its versions.
 *
 * @param key derived from the product's name, for example {@code observability-suite}
 * @param product the product or service on offer
 * @param versions at least one, newest first
 * @param lastChange last change of it, its draft and versions
 * @param label its name, parent and whether it is archived
 */
public record Icp(String key, String product, List<IcpVersion> versions, LastChange lastChange, IcpLabel label) {

	/**
	 * Its name; the product by default.
	 */
	public String name() {
		return (this.label.name() != null) ? this.label.name() : this.product;
	}

	/**
	 * Its name and, if that is another, its product: {@code Mid-market (Observability
	 * suite)}.
	 */
	public String title() {
		return name().equals(this.product) ? this.product : name() + " (" + this.product + ")";
	}

	public boolean archived() {
		return this.label.archived();
	}

	/**
	 * The version in force: the latest published one, otherwise the draft.
	 */
	public IcpVersion current() {
		return this.versions.stream()
			.filter((version) -> version.status() == IcpVersion.Status.PUBLISHED)
			.findFirst()
			.orElseGet(this.versions::getFirst);
	}

	/**
	 * The version with a key such as {@code observability-suite/3}; {@code null} when
	 * unknown.
	 */
	@Nullable IcpVersion version(String key) {
		return this.versions.stream().filter((version) -> version.key().equals(key)).findFirst().orElse(null);
	}

	/**
	 * The ICP as it was when one of its versions was the newest. An unpublished version
	 * counts as if it were in force.
	 */
	public Icp asOf(IcpVersion version) {
		List<IcpVersion> before = this.versions.stream().filter((it) -> it.number() < version.number()).toList();
		boolean draft = version.status() == IcpVersion.Status.DRAFT;
		List<IcpVersion> then = draft ? List.of(version) : Stream.concat(Stream.of(version), before.stream()).toList();
		return new Icp(this.key, this.product, then, this.lastChange, this.label);
	}

	/**
	 * The saved state that is not yet published, or {@code null}.
	 */
	public @Nullable IcpVersion draft() {
		IcpVersion newest = this.versions.getFirst();
		return (newest.status() == IcpVersion.Status.DRAFT) ? newest : null;
	}

	/**
	 * Grows with each change of its draft and versions.
	 */
	public int revision() {
		return this.lastChange.revision();
	}

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("Icp", this.key).encoded();
	}

}

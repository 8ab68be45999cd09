package dev.icpgraph.icp;

import java.time.OffsetDateTime;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * One version of an ICP. A published version never changes. Each save replaces the one
 * draft, which becomes the next version when published.
 *
 * @param key the ICP's key and the number, for example {@code observability-suite/3}
 * @param icpKey the ICP it belongs to
 * @param number version number, from 1
 * @param status draft or published
 * @param definition the definition that it holds
 * @param createdAt time of the last save
 * @param publishedAt {@code null} for a draft
 * @param approvedBy the approvers as the publisher named them; {@code null} for a draft
 * @param publishedBy caller that published it; {@code null} for a draft
 * @param reason reason for publishing it; {@code null} for a draft
 */
public record IcpVersion(String key, String icpKey, int number, Status status, IcpDefinition definition,
		OffsetDateTime createdAt, @Nullable OffsetDateTime publishedAt, @Nullable Approval approvedBy,
		@Nullable String publishedBy, @Nullable String reason) {

	/** Whether the version may still change. */
	public enum Status {

		DRAFT, PUBLISHED

	}

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("IcpVersion", this.key).encoded();
	}

}

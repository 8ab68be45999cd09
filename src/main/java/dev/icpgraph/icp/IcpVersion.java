package dev.icpgraph.icp;

import java.time.OffsetDateTime;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * One state of an ICP. A published one never changes; the one draft is replaced by each
 * save and becomes the next version when published.
 *
 * @param key the ICP's key and the number, for example {@code observability-suite/3}
 * @param icpKey the ICP it belongs to
 * @param number counted from 1
 * @param status draft or published
 * @param definition what it says
 * @param createdAt last saved
 * @param publishedAt {@code null} for a draft
 * @param approvedBy {@code null} for a draft
 * @param reason why it was published, {@code null} for a draft
 */
public record IcpVersion(String key, String icpKey, int number, Status status, IcpDefinition definition,
		OffsetDateTime createdAt, @Nullable OffsetDateTime publishedAt, @Nullable Approval approvedBy,
		@Nullable String reason) {

	/** Whether it may still change. */
	public enum Status {

		DRAFT, PUBLISHED

	}

	/**
	 * The id clients see.
	 */
	public String id() {
		return new GlobalId("IcpVersion", this.key).encoded();
	}

}

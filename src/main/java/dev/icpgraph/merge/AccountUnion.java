package dev.icpgraph.merge;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;

/**
 * The decision of a user that two accounts are one.
 *
 * @param key id in the graph
 * @param accountId the account that stays
 * @param name of the account that went
 * @param names its own key, domain and first name, which mean the other account now
 * @param by who decided
 * @param partedBy who parted them again; {@code null} while they are one
 */
public record AccountUnion(String key, String accountId, String name, List<String> names, String by,
		@Nullable String reason, OffsetDateTime at, @Nullable String partedBy, @Nullable OffsetDateTime partedAt) {

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("AccountUnion", this.key).encoded();
	}

}

package dev.icpgraph.merge;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;

/**
 * A user's decision that two accounts are the same company.
 *
 * @param key id in the graph
 * @param accountId the account that stays
 * @param name of the account that went
 * @param names its key, domain and first name, which now mean the account that stays
 * @param by caller who merged them
 * @param partedBy caller who undid the merge; {@code null} while it is in force
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

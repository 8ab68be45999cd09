package dev.icpgraph.merge;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

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

	static AccountUnion of(Map<String, Object> row) {
		return new AccountUnion(text(row, "id"), text(row, "account"), text(row, "name"), names(row), text(row, "by"),
				(String) row.get("reason"), time(row.get("at")), (String) row.get("partedBy"),
				(row.get("partedAt") != null) ? time(row.get("partedAt")) : null);
	}

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("AccountUnion", this.key).encoded();
	}

	private static List<String> names(Map<String, Object> row) {
		return (row.get("names") instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	private static String text(Map<String, Object> row, String name) {
		return String.valueOf(row.get(name));
	}

	private static OffsetDateTime time(@Nullable Object value) {
		return (value instanceof ZonedDateTime zoned) ? zoned.toOffsetDateTime()
				: OffsetDateTime.parse(String.valueOf(value));
	}

}

package dev.icpgraph.merge;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.Refusal;
import dev.icpgraph.row.RowTarget;

/**
 * A value that names no known account or person and was dropped from its row.
 *
 * @param row the line of the file, or the position of a GraphQL row counted from 1
 * @param field the value, for example {@code referredBy}
 * @param code stable and in capitals, for example {@code SHARED_HOST}
 * @param reason a sentence with the problem and its remedy
 */
public record DroppedValue(long row, String field, String code, String reason) {

	static DroppedValue of(long row, String field, Refusal refusal) {
		return new DroppedValue(row, field, refusal.code().name(), refusal.text());
	}

	/**
	 * Refuses a name that another node has.
	 */
	static DroppedValue taken(GraphRow row, RowTarget nodeKind, Reference.Name name, KnownNode owner) {
		String column = nodeKind.columns()
			.stream()
			.filter((it) -> row.values().get(it) instanceof Reference reference && reference.given().equals(name))
			.findFirst()
			.orElse(name.property());
		return new DroppedValue(row.row(), column, "NAME_TAKEN",
				"'%s' belongs to '%s' and stays there: if both are the same, give them the same key; if not, first give '%2$s' another one"
					.formatted(name.value(), owner.key()));
	}

	/**
	 * The refusal of a row that needs the value.
	 */
	RefusedRow refusingRow() {
		return new RefusedRow(this.row, this.field, this.code, this.reason);
	}

}

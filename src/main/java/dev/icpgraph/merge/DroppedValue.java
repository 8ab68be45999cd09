package dev.icpgraph.merge;

import dev.icpgraph.identity.Refusal;

/**
 * A value that names nobody known and that its row was written without.
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
	 * The refusal of a row that needs the value.
	 */
	RefusedRow refusingRow() {
		return new RefusedRow(this.row, this.field, this.code, this.reason);
	}

}

package dev.icpgraph.row;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A query that writes rows of a kind.
 *
 * @param file name of the Cypher file without its ending
 * @param needs the column that a row must have to be written; {@code null} for all rows
 * @param value the value that the column must have; {@code null} for any
 * @param link the link that it writes, if a faster query creates new ones; otherwise
 * {@code null}
 */
public record RowQuery(String file, @Nullable String needs, @Nullable String value, @Nullable LinkShape link) {

	static RowQuery all(String file) {
		return new RowQuery(file, null, null, null);
	}

	static RowQuery with(String needs, String file) {
		return new RowQuery(file, needs, null, null);
	}

	static RowQuery where(String column, String value, String file) {
		return new RowQuery(file, column, value, null);
	}

	/** The same query with its link. */
	RowQuery creating(LinkShape link) {
		return new RowQuery(this.file, this.needs, this.value, link);
	}

	/** The same query with the values on its link, if it has one. */
	RowQuery taking(List<String> properties) {
		return (this.link != null) ? creating(this.link.taking(properties)) : this;
	}

	/**
	 * Whether it writes a row with these values.
	 */
	public boolean takes(Map<String, Object> row) {
		Object found = (this.needs != null) ? row.get(this.needs) : null;
		return this.needs == null || (found != null && (this.value == null || this.value.equals(found)));
	}

}

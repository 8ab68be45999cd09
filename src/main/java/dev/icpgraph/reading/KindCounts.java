package dev.icpgraph.reading;

import java.util.Arrays;

import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.row.RowKind;

/**
 * Counts of the rows of one kind that an import produced.
 *
 * @param kind kind of the rows
 * @param rows number of rows, without repeats within a batch
 * @param written rows that changed the graph
 * @param unchanged rows already in the graph
 * @param refused rows with problems
 */
public record KindCounts(RowKind kind, long rows, long written, long unchanged, long refused) {

	static KindCounts none(RowKind kind) {
		return new KindCounts(kind, 0, 0, 0, 0);
	}

	KindCounts afterBatch(WriteResult batch) {
		return new KindCounts(this.kind, this.rows, this.written + batch.written(), this.unchanged + batch.unchanged(),
				this.refused + batch.refused().size());
	}

	KindCounts plus(KindCounts more) {
		return new KindCounts(this.kind, this.rows + more.rows, this.written + more.written,
				this.unchanged + more.unchanged, this.refused + more.refused);
	}

	KindCounts refusedOnly() {
		return new KindCounts(this.kind, this.refused, 0, 0, this.refused);
	}

	/**
	 * The counts once no row is waiting: each row is written, unchanged or refused.
	 * @throws IllegalStateException if rows are lost
	 */
	KindCounts whole() {
		if (this.rows != this.written + this.unchanged + this.refused) {
			throw new IllegalStateException(
					"Of %d rows of %s, %d are written, %d unchanged and %d refused: please report this bug"
						.formatted(this.rows, this.kind, this.written, this.unchanged, this.refused));
		}
		return this;
	}

	/**
	 * The counts as text, for a property of a node.
	 */
	public String text() {
		return "%s %d %d %d %d".formatted(this.kind.name(), this.rows, this.written, this.unchanged, this.refused);
	}

	public static KindCounts of(String text) {
		String[] parts = text.split(" ");
		long[] numbers = Arrays.stream(parts).skip(1).mapToLong(Long::parseLong).toArray();
		return new KindCounts(RowKind.valueOf(parts[0]), numbers[0], numbers[1], numbers[2], numbers[3]);
	}

}

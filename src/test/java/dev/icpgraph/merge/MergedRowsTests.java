package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.icpgraph.cypher.WriteConflictException;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MergedRowsTests {

	private static final List<GraphRow> ROWS = List.of(new GraphRow(2, Map.of()), new GraphRow(3, Map.of()));

	private final MergedRows merged = new MergedRows();

	private final ResolvedRows resolved = new ResolvedRows(RowKind.VISITS, "visits-1a2b", Map.of(), List.of());

	@Test
	void countsARowOnceThatSeveralQueriesReach() {
		this.merged.add(2, List.of(new MergedRows.Row(2, true), new MergedRows.Row(3, false)));
		this.merged.add(1, List.of(new MergedRows.Row(2, false)));

		assertThat(this.merged.result(ROWS, this.resolved))
			.isEqualTo(new WriteResult(1, 1, List.of(), List.of(), 0, List.of()));
	}

	@Test
	void aRowThatFindsNoNodeIsAConflict() {
		assertThatThrownBy(() -> this.merged.add(2, List.of(new MergedRows.Row(2, true))))
			.isInstanceOf(WriteConflictException.class)
			.hasMessageContaining("Of 2 rows, 1 no longer find");
	}

	@Test
	void aLostRowIsAnError() {
		this.merged.add(1, List.of(new MergedRows.Row(2, true)));

		assertThatThrownBy(() -> this.merged.result(ROWS, this.resolved)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("Of 2 rows, 1 are written, 0 unchanged and 0 refused");
	}

}

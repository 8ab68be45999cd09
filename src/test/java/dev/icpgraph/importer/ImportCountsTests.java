package dev.icpgraph.importer;

import java.util.List;

import dev.icpgraph.merge.RefusedRow;
import dev.icpgraph.merge.WriteResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportCountsTests {

	private static final ImportCounts READ = ImportCounts.NONE.afterRow(10, true, 0)
		.afterRow(20, false, 1)
		.afterRow(30, false, 0)
		.afterRow(40, false, 0);

	@Test
	void everyRowIsWrittenUnchangedOrRefused() {
		ImportCounts counts = READ.afterBatch(
				new WriteResult(1, 1, List.of(new RefusedRow(4, "domain", "NAME_TAKEN", "Taken")), List.of(), 0));

		assertThat(counts.whole()).isEqualTo(new ImportCounts(40, 4, 1, 1, 2, 1, 0, 0));
	}

	@Test
	void lostRowsAreAnError() {
		assertThatThrownBy(() -> READ.afterBatch(new WriteResult(1, 1, List.of(), List.of(), 0)).whole())
			.isInstanceOf(IllegalStateException.class)
			.hasMessage("Of 4 rows 1 are written, 1 unchanged, 1 refused and 0 left out: report this fault");
	}

	@Test
	void rowsThatWaitWhenAnImportStopsDoNotCount() {
		assertThat(READ.without(3).whole().rowsRead()).isOne();
	}

}

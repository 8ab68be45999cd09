package dev.icpgraph.importer;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.icpgraph.merge.RefusedRow;
import dev.icpgraph.merge.WriteResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportCountsTests {

	private final RowCounter counter = new RowCounter();

	@BeforeEach
	void read() {
		this.counter.row(10, true, 0);
		this.counter.row(20, false, 1);
		this.counter.row(30, false, 0);
		this.counter.row(40, false, 0);
	}

	@Test
	void everyRowIsWrittenUnchangedOrRefused() {
		this.counter.written(new WriteResult(1, 1, List.of(new RefusedRow(4, "domain", "NAME_TAKEN", "Taken")),
				List.of(), 0, List.of()));

		assertThat(this.counter.counts()).isEqualTo(new ImportCounts(40, 4, 1, 1, 2, 1, 0, 0));
		assertThatNoException().isThrownBy(this.counter.counts()::checkWhole);
	}

	@Test
	void lostRowsAreAnError() {
		this.counter.written(new WriteResult(1, 1, List.of(), List.of(), 0, List.of()));

		assertThatThrownBy(this.counter.counts()::checkWhole).isInstanceOf(IllegalStateException.class)
			.hasMessage("Of 4 rows, 1 are written, 1 unchanged, 1 refused and 0 left out: please report this bug");
	}

	@Test
	void rowsThatWaitWhenAnImportStopsDoNotCount() {
		ImportCounts stopped = this.counter.counts().without(3);

		assertThat(stopped.rowsRead()).isOne();
		assertThatNoException().isThrownBy(stopped::checkWhole);
	}

	@Test
	void countsOfAnEarlierPartAndOfProblemsAddUp() {
		this.counter.leftOut(50);
		this.counter.problem();
		this.counter.add(new ImportCounts(45, 9, 5, 1, 1, 2, 3, 2));

		assertThat(this.counter.counts()).isEqualTo(new ImportCounts(50, 14, 5, 1, 2, 3, 4, 3));
	}

}

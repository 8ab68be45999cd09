package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.icpgraph.loading.Exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SnapshotArraysTests {

	/**
	 * Files hold these arrays. When this fails, raise {@code SnapshotArrays.VERSION}, so
	 * that nobody misreads an older file, and change both numbers here.
	 */
	@Test
	void theOrderOfArraysChangesOnlyWithTheVersion() {
		int content = Arrays.deepHashCode(SnapshotArrays.of(GeneratedSnapshots.of(3, 30)).toArray());

		assertThat(SnapshotArrays.layout(Exports.texts())).startsWith("version 3 ");
		assertThat(content).isEqualTo(1_329_529_189);
	}

	@Test
	void theLayoutNamesWhatArraysMean() {
		assertThat(SnapshotArrays.layout(Exports.texts())).contains("PARTICIPATED_IN ACCOUNT EVENT true", "REVENUE_USD",
				"SUB_INDUSTRY", "LEADERSHIP_ROLE true", "goodToWorkWith", "MATCH (account:Account)");
	}

	@Test
	void refusesArraysOfAnotherNumberOrKind() {
		Snapshot snapshot = GeneratedSnapshots.of(3, 30);
		List<@Nullable Object> more = new ArrayList<>(SnapshotArrays.of(snapshot));
		more.add(null);
		List<@Nullable Object> fewer = more.subList(0, more.size() - 2);
		List<@Nullable Object> others = SnapshotArrays.of(snapshot);
		others.set(1, new int[0]);

		for (List<@Nullable Object> arrays : List.of(more, fewer, others)) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> SnapshotArrays.snapshot(snapshot.state(), snapshot.builtAt(), arrays));
		}
	}

}

package dev.icpgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPathsTests {

	private final List<PathQuestion> asked = new ArrayList<>();

	private Snapshot newest = GraphText.snapshot("(a:Account)");

	private final KeptPaths paths = new KeptPaths(() -> this.newest);

	@Test
	void areAskedForOnceWhileTheSnapshotIsTheSame() {
		assertThat(find("a", "b")).hasSize(2);
		assertThat(find("b", "c")).hasSize(2);

		assertThat(this.asked).extracting(PathQuestion::account).containsExactlyInAnyOrder("a", "b", "c");
	}

	@Test
	void areAskedForAgainOfTheNextSnapshot() {
		find("a");
		this.newest = GraphText.snapshot("(a:Account)");
		find("a");

		assertThat(this.asked).extracting(PathQuestion::account).containsExactly("a", "a");
	}

	private Map<PathQuestion, EvidencePath> find(String... accounts) {
		Set<PathQuestion> questions = Set.of(accounts)
			.stream()
			.map((account) -> PathQuestion.rows(account, List.of()))
			.collect(Collectors.toSet());
		return this.paths.of(questions, (missing) -> {
			this.asked.addAll(missing);
			return missing.stream()
				.collect(
						Collectors.toMap((question) -> question, (question) -> new EvidencePath(List.of(), List.of())));
		});
	}

}

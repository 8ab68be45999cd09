package dev.icpgraph.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class UseRelationIT {

	@Autowired
	private GraphWriter writer;

	@Autowired
	private GraphFixture graph;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void usingContributingAndMakingAreDifferentLinks() {
		GraphRow plain = new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt"));
		GraphRow[] rows = Stream.of("USES", "CONTRIBUTES_TO", "MAKES")
			.map((it) -> new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt", "relation", it)))
			.toArray(GraphRow[]::new);

		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, plain).written()).isOne();
		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, rows))
			.isEqualTo(new WriteResult(2, 1, List.of(), List.of(), 0, List.of()));
		assertThat(this.graph.values("MATCH (:Account)-[link]->(:Technology) RETURN type(link) ORDER BY type(link)"))
			.containsExactly("CONTRIBUTES_TO", "MAKES", "USES");
	}

	private WriteResult write(RowKind kind, GraphRow... rows) {
		List<GraphRow> read = Arrays.stream(rows).map((row) -> TextRows.read(kind, row)).toList();
		return this.writer.write(kind, kind.fileName() + "-test", read, false);
	}

}

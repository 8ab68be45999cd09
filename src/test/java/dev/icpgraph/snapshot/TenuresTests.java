package dev.icpgraph.snapshot;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TenuresTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	private static final Links JOBS = GraphText.snapshot("""
			(a:Account), (b:Account), (c:Account), (d:Account), (e:Account), (f:Account), (p:Person),
			(p)-[:EMPLOYED_AT {since: '2024-07-01', current: true}]->(a),
			(p)-[:EMPLOYED_AT {since: '2024-07-02', current: true}]->(b),
			(p)-[:EMPLOYED_AT {until: '2024-07-01'}]->(c), (p)-[:EMPLOYED_AT {until: '2024-07-02'}]->(d),
			(p)-[:EMPLOYED_AT]->(e), (p)-[:EMPLOYED_AT {current: true}]->(f)""").links(Relation.EMPLOYED_AT);

	private final Tenures tenures = new Tenures(JOBS, TODAY);

	@Test
	void aJobThatBeginsLaterDoesNotExistYet() {
		assertThat(jobs()).filteredOn(this.tenures::begun).containsExactly(0, 2, 3, 4, 5);
	}

	@Test
	void aJobLastsUntilItsEndEvenWhenThatIsInTheFuture() {
		assertThat(jobs()).filteredOn(this.tenures::current).containsExactly(0, 3, 5);
	}

	@Test
	void aJobWithoutAnyDateIsNeitherCurrentNorEnded() {
		assertThat(jobs()).filteredOn(this.tenures::ended).containsExactly(2);
	}

	private static Iterable<Integer> jobs() {
		return IntStream.range(0, JOBS.size()).boxed().toList();
	}

}

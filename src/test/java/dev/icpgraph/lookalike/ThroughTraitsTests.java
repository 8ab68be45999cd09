package dev.icpgraph.lookalike;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class ThroughTraitsTests {

	private static final Snapshot MARKET = GraphText.snapshot(
			"""
					(a:Account), (p:Person {education: 'Physics'}), (q:Person {education: 'Law'}), (r:Person {education: 'History'}),
					(p)-[:EMPLOYED_AT {since: '2020', current: true}]->(a), (q)-[:EMPLOYED_AT {since: '2024-08', current: true}]->(a),
					(r)-[:EMPLOYED_AT {since: '2020', until: '2024-08'}]->(a)""");

	@Test
	void countsThePeopleWhoWorkThereOnTheDay() {
		assertThat(educations(LocalDate.of(2024, 7, 1))).containsExactlyInAnyOrder("Physics", "History");
		assertThat(educations(LocalDate.of(2024, 9, 1))).containsExactlyInAnyOrder("Physics", "Law");
	}

	private static List<String> educations(LocalDate day) {
		TraitColumn traits = ThroughTraits.people(MARKET, day)
			.stream()
			.filter((column) -> column.kind() == TraitKind.EDUCATION)
			.findFirst()
			.orElseThrow();
		return IntStream.of(traits.traits(0)).mapToObj(traits::name).toList();
	}

}

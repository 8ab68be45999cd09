package dev.icpgraph.lookalike;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Six accounts; s1 and s2 are the seeds. Computed by hand: Kafka has n = 4, df = 3, b = k
 * = 2 and weighs .1112 bits; Retail has n = 5, df = 4, b = k = 2 and weighs .0850; Excel
 * is as common among the seeds as elsewhere.
 */
class LookalikeGoldenTests {

	private static final PathQuestion PATH = PathQuestion.rows("acme.com", List.of());

	private static final Snapshot SNAPSHOT = GraphText.snapshot("""
			(a:Account {industry: 'Retail'})-[:USES]->(kafka:Technology {name: 'Kafka'}),
			(b:Account {industry: 'Software'})-[:USES]->(excel:Technology),
			(c:Account {industry: 'retail'}), (d:Account),
			(s1:Account {industry: 'Retail'})-[:USES]->(kafka),
			(s2:Account {industry: 'Retail'})-[:USES]->(kafka), (s2)-[:USES]->(excel)""");

	private final Lookalikes all = Lookalikes.of(SNAPSHOT, new int[] { SNAPSHOT.find("s1"), SNAPSHOT.find("s2") },
			LookalikeSettings.defaults());

	@Test
	void scoresByTheSharedTraitsOfAllKinds() {
		assertThat(score("a")).isCloseTo(0.06572404454359981, within(2e-6));
		assertThat(score("c")).isCloseTo(0.029016456585353123, within(2e-6));
		assertThat(List.of(score("b"), score("d"), score("s1"), score("s2"))).containsOnly(0.0);
		assertThat(RankedLookalikes.of(this.all, (account) -> true)).extracting(Lookalike::accountId)
			.containsExactly("a", "c");
	}

	@Test
	void splitsTheScoreAmongTheTraits() {
		List<SharedTrait> traits = new Lookalike(this.all, SNAPSHOT.find("a"), (account) -> true)
			.evidence(PageRequest.first(10))
			.nodes();

		assertThat(traits).extracting(SharedTrait::kind).containsExactly(TraitKind.TECHNOLOGY, TraitKind.INDUSTRY);
		assertThat(traits.getFirst().contribution()).isCloseTo(0.03725689596589349, within(2e-6));
		assertThat(traits.getLast().contribution()).isCloseTo(0.028467148577706332, within(2e-6));
		assertThat(traits).extracting(SharedTrait::text)
			.containsExactly("uses Kafka, as both seeds do; 75% of the market does",
					"works in the industry Retail, as both seeds do; 80% of the market does");
	}

	@Test
	void saysHowManySeedsItIsKnownOf() {
		SharedTrait some = new SharedTrait(TraitKind.TECHNOLOGY, "Apache Pulsar", 2, 100, 3, 5, 5, 1, 1, PATH);
		SharedTrait known = new SharedTrait(TraitKind.EVENT, "DevConf", 1, 8, 1, 4, 5, 1, 1, PATH);
		SharedTrait alone = new SharedTrait(TraitKind.HEADCOUNT, "51 to 200", 1, 2_000, 1, 1, 1, 1, 1, PATH);

		assertThat(some.text()).isEqualTo("uses Apache Pulsar, as 3 of 5 seeds do; 2% of the market does");
		assertThat(known.text()).isEqualTo(
				"took part in DevConf, as 1 of the 4 seeds with this data did; 13% of the market did; rests on 1 seed");
		assertThat(alone.text()).isEqualTo("has 51 to 200 employees, as the seed does; under 0.1% of the market does");
	}

	private double score(String account) {
		return this.all.score(SNAPSHOT.find(account)) / (double) FixedPoint.ONE;
	}

}

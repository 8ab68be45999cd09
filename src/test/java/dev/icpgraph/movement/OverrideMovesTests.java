package dev.icpgraph.movement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.GeneratedMarket;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoredMarket;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierOverride;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverrideMovesTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-01T09:30:00Z");

	private static final IcpDefinition DEFINITION = new IcpDefinition("P", List.of(),
			GeneratedMarket.definition(1).signals(), new Tiers.Capacity(3, 5));

	private static final Scores FREE = ScoredMarket.scored(DEFINITION);

	private static final String LOW = IntStream.range(0, FREE.snapshot().accounts())
		.mapToObj(FREE::score)
		.filter((score) -> score.tier() == Tier.TIER_3)
		.map(Score::accountId)
		.findFirst()
		.orElseThrow();

	@Test
	void nameThePersonWhoGaveTheTierAndTheAccountThatLostThePlace() {
		List<TierMove> moves = moves(List.of(), List.of(override(null, null)), List.of());

		assertThat(moves).extracting(TierMove::kinds).containsOnly(List.of(TierMove.Kind.OVERRIDE));
		assertThat(moves).filteredOn((move) -> move.accountId().equals(LOW))
			.singleElement()
			.extracting(TierMove::text)
			.isEqualTo("tier 3 → tier 1: Ada gave it this tier until 2026-10-31: Knows us");
		assertThat(moves).filteredOn((move) -> !move.accountId().equals(LOW))
			.extracting(TierMove::text)
			.hasSize(2)
			.anyMatch((text) -> text.startsWith("tier 1 → tier 2: an override took its place ("))
			.anyMatch((text) -> text.startsWith("tier 2 → tier 3: an override took its place ("));
	}

	@Test
	void nameThePersonWhoRemovedTheTierOrTheDayItEnded() {
		TierOverride cleared = override(NOW, "Bea");

		assertThat(moves(List.of(override(null, null)), List.of(), List.of(cleared)))
			.filteredOn((move) -> move.accountId().equals(LOW))
			.extracting(TierMove::text)
			.singleElement()
			.asString()
			.startsWith("tier 1 → tier 3: Bea removed the tier that Ada gave it; by its score of")
			.endsWith("it is tier 3");
		assertThat(moves(List.of(override(null, null)), List.of(), List.of(override(null, null))))
			.extracting(TierMove::text)
			.anySatisfy((text) -> assertThat(text)
				.startsWith("tier 1 → tier 3: the tier that Ada gave it was valid until 2026-10-31; by its score of"))
			.anySatisfy((text) -> assertThat(text).startsWith("tier 2 → tier 1: an override left room for its "));
	}

	private static List<TierMove> moves(List<TierOverride> before, List<TierOverride> after, List<TierOverride> log) {
		return RunMoves.byOverride(
				Movers.between(ScoredMarket.overridden(DEFINITION, before), ScoredMarket.overridden(DEFINITION, after)),
				log, NOW);
	}

	private static TierOverride override(@Nullable OffsetDateTime clearedAt, @Nullable String clearedBy) {
		return new TierOverride("o", LOW, Tier.TIER_1, "Ada", "Knows us", NOW.minusDays(9),
				LocalDate.parse("2026-10-31"), clearedAt, clearedBy, 1);
	}

}

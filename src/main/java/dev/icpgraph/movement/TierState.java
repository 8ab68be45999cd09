package dev.icpgraph.movement;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.IntStream;

import dev.icpgraph.scoring.Scores;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of prospects after a run, without prospects outside.
 *
 * @param run number of the run, 0 before the first
 * @param version key of the scored version; empty before the first run
 * @param at time when it was stored; null before the first run
 * @param places places by account id
 */
record TierState(int run, String version, @Nullable OffsetDateTime at, Map<String, TierMove.Place> places) {

	static final TierState NONE = new TierState(0, "", null, Map.of());

	static Map<String, TierMove.Place> places(Scores scores) {
		byte[] tiers = scores.prospectTiers();
		Map<String, TierMove.Place> places = new Object2ObjectOpenHashMap<>();
		IntStream.range(0, tiers.length)
			.filter((account) -> tiers[account] != 0)
			.mapToObj(scores::score)
			.forEach((score) -> places.put(score.accountId(), TierMove.Place.of(score)));
		return places;
	}

}

package dev.icpgraph.movement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierOverride;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of prospects after a run, without prospects outside.
 *
 * @param run number of the run, 0 before the first
 * @param version key of the scored version; empty before the first run
 * @param at time time when it was stored; {@code null} before the first run
 * @param places places by account id
 * @param overrides ids of the overrides that applied; null when they were not stored
 * @param model key of the learned ranking that scored it; null without one
 */
record TierState(int run, long revision, String version, @Nullable OffsetDateTime at,
		Map<String, TierMove.Place> places, @Nullable Set<String> overrides, @Nullable String model) {

	static final TierState NONE = new TierState(0, -1, "", null, Map.of(), null, null);

	/**
	 * Whether the ICP was scored before.
	 */
	boolean begun() {
		return !this.version.isEmpty();
	}

	/**
	 * Whether exactly these overrides applied at the run.
	 */
	boolean applied(List<TierOverride> present) {
		return this.overrides != null
				&& this.overrides.equals(present.stream().map(TierOverride::id).collect(Collectors.toSet()));
	}

	/**
	 * The overrides that applied at the run, as they are logged today; the current ones
	 * if they were not stored.
	 */
	List<TierOverride> overrides(List<TierOverride> log, List<TierOverride> present) {
		Set<String> applied = this.overrides;
		return (applied == null) ? present : log.stream().filter((it) -> applied.contains(it.id())).toList();
	}

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

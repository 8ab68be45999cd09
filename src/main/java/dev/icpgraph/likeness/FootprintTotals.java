package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The counts of a market that footprints need. A snapshot of some accounts with the
 * counts of the whole market gives these accounts the footprint that they have in the
 * market. The counts of parts that share no account add up to the counts of the market.
 *
 * @param accounts accounts in each band; an absent band has none
 */
public record FootprintTotals(Map<Band, Integer> accounts) {

	public FootprintTotals {
		accounts = Map.copyOf(accounts);
	}

	/**
	 * A band of one count of the footprint.
	 *
	 * @param kind the count
	 * @param number as in {@link DoublingBand}
	 */
	public record Band(FootprintKind kind, int number) {
	}

	/**
	 * Counts accounts of a snapshot. O(accounts + links).
	 * @param own the counted accounts, each once; the snapshot may hold others that its
	 * accounts link to
	 * @param today the date that ages count from; later facts are ignored
	 */
	public static FootprintTotals of(Snapshot snapshot, IntStream own, LocalDate today) {
		FootprintBands bands = new FootprintBands(new LinksAsOf(snapshot, today));
		Map<Band, Integer> accounts = new HashMap<>();
		own.forEach((account) -> {
			for (FootprintKind kind : FootprintKind.values()) {
				int band = bands.band(kind, account);
				if (band != DoublingBand.UNKNOWN) {
					accounts.merge(new Band(kind, band), 1, Integer::sum);
				}
			}
		});
		return new FootprintTotals(accounts);
	}

	/**
	 * The accounts in each band of a kind.
	 */
	int[] of(FootprintKind kind) {
		return IntStream.range(0, DoublingBand.COUNT)
			.map((band) -> this.accounts.getOrDefault(new Band(kind, band), 0))
			.toArray();
	}

}

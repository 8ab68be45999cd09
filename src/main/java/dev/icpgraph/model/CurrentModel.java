package dev.icpgraph.model;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.likeness.CurrentLikeness;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Learns the ranking of the last used snapshot on its first use, and again when the data
 * or the day changes.
 */
@Component
public class CurrentModel {

	private final CurrentLikeness likeness;

	private final AsOf asOf;

	private final ModelSettings settings;

	private volatile Kept kept;

	CurrentModel(CurrentLikeness likeness, AsOf asOf, OwnAccounts own, ModelProperties properties) {
		this.likeness = likeness;
		this.asOf = asOf;
		this.settings = properties.settings(own.names());
		this.kept = none(Snapshot.empty());
	}

	public ModelSettings settings() {
		return this.settings;
	}

	/**
	 * The ranking of a snapshot. Learning it takes seconds for a million accounts.
	 */
	public LearnedRanking of(Snapshot snapshot) {
		Kept now = this.kept;
		if (now.snapshot() != snapshot || !now.today().equals(this.asOf.today())) {
			now = replaced(snapshot);
		}
		return now.ranking().get();
	}

	private synchronized Kept replaced(Snapshot snapshot) {
		Kept now = this.kept;
		if (now.snapshot() != snapshot || !now.today().equals(this.asOf.today())) {
			now = none(snapshot);
			this.kept = now;
		}
		return now;
	}

	private Kept none(Snapshot snapshot) {
		return new Kept(snapshot, this.asOf.today(),
				SingletonSupplier.of(() -> LearnedRanking.of(this.likeness.numbers(snapshot), this.settings)));
	}

	/**
	 * The ranking of a snapshot on a day.
	 */
	private record Kept(Snapshot snapshot, LocalDate today, Supplier<LearnedRanking> ranking) {
	}

}

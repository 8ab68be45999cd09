package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.likeness.CurrentLikeness;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.model.CurrentModel;
import dev.icpgraph.model.LearnedRanking;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;

/**
 * Nearness and likeness to the best customers of a snapshot, and the learned ranking.
 * Nearness is through the channels of a measure; a measure without weights uses those of
 * the settings.
 *
 * @param snapshot the snapshot of the accounts
 * @param defaults the settings
 * @param findings nearness and likeness of all accounts, for any weights of channels
 * @param learned learned ranking of all accounts
 * @param model learns a ranking
 * @param best the best customers, which can be left out in turn
 */
public record NearnessToBest(Snapshot snapshot, ProximitySettings defaults, Supplier<LikenessFindings> findings,
		Supplier<LearnedRanking> learned, ModelSettings model, Supplier<Jackknife> best) implements Features.Nearness {

	private static final String LIKE = "like your best customers";

	private static final String NO_BEST = "there is no best customer to compare it with";

	/**
	 * Nearness in a snapshot, from cached findings.
	 */
	public NearnessToBest(Snapshot snapshot, CurrentLikeness likeness, CurrentModel model) {
		this(snapshot, likeness.defaults(), () -> likeness.findings(snapshot),
				SingletonSupplier.of(() -> model.of(snapshot)), model.settings(),
				() -> likeness.findings(snapshot).jackknife());
	}

	/**
	 * Nearness from findings, with all best customers.
	 */
	public NearnessToBest(Snapshot snapshot, ProximitySettings defaults, LikenessFindings findings,
			ModelSettings model) {
		this(snapshot, defaults, () -> findings,
				SingletonSupplier.of(() -> LearnedRanking.of(findings.numbers(defaults), model)), model,
				() -> Jackknife.NONE);
	}

	@Override
	public Jackknife jackknife() {
		return this.best.get();
	}

	@Override
	public Features.Nearness without(int turn) {
		return new NearnessToBest(this.snapshot, this.defaults, this.findings.get().without(turn), this.model);
	}

	@Override
	public @Nullable RankingModel ranking() {
		return this.learned.get().model();
	}

	@Override
	public Features.Nearness by(RankingModel model) {
		return new NearnessToBest(this.snapshot, this.defaults, this.findings,
				SingletonSupplier
					.of(() -> LearnedRanking.of(this.findings.get().numbers(this.defaults), model, this.model.own())),
				this.model, this.best);
	}

	@Override
	public Feature feature(GraphMeasure measure) {
		return switch (measure) {
			case GraphMeasure.Proximity proximity -> proximity(proximity);
			case GraphMeasure.Likeness(Double gte, Double lte) -> new SignedBitsFeature(LIKE, NO_BEST, gte, lte,
					this.snapshot, this.findings.get().likeness(this.defaults));
			case GraphMeasure.Footprint(Double gte, Double lte) ->
				new SignedBitsFeature(LIKE + " in the amount of known data", NO_BEST, gte, lte, this.snapshot,
						this.findings.get().likeness(this.defaults.only(Set.of())));
			case GraphMeasure.Learned(Double gte, Double lte) -> learned(gte, lte);
		};
	}

	private Feature learned(@Nullable Double gte, @Nullable Double lte) {
		LearnedRanking ranking = this.learned.get();
		return new SignedBitsFeature("in the learned ranking", ranking.reason(), gte, lte, this.snapshot, ranking);
	}

	private Feature proximity(GraphMeasure.Proximity measure) {
		Map<Channel, Double> weights = new EnumMap<>(Channel.class);
		for (GraphMeasure.Channel asked : measure.channels()) {
			Channel channel = Channel.valueOf(asked.name());
			Double given = (measure.weights() != null) ? measure.weights().of(asked) : null;
			weights.put(channel, (given != null) ? given : this.defaults.weight(channel));
		}
		return new ProximityFeature(measure, this.findings.get().proximities(this.defaults.weighted(weights)));
	}

}

package dev.icpgraph.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.model.CurrentModel;
import dev.icpgraph.model.LearnedRanking;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.Likeness;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Nearness and likeness to the best customers of a snapshot, and the learned ranking;
 * nearness through the channels that a measure names. A measure without weights uses
 * those of the settings.
 *
 * @param snapshot the snapshot of the accounts
 * @param defaults the settings
 * @param proximities proximities of all accounts, by the weights of channels
 * @param likeness likeness of all accounts, by the weights of channels
 * @param learned learned ranking of all accounts
 * @param model how a ranking is learned
 * @param best the best customers, which can be left out in turn
 * @param left findings against the best customers that stay in a turn
 */
public record NearnessToBest(Snapshot snapshot, ProximitySettings defaults,
		Function<ProximitySettings, Proximities> proximities, Function<ProximitySettings, Likeness> likeness,
		Supplier<LearnedRanking> learned, ModelSettings model, Supplier<Jackknife> best,
		IntFunction<ChannelFindings> left) implements Features.Nearness {

	private static final String LIKE = "like your best customers";

	private static final String NO_BEST = "there is no best customer to compare it with";

	/**
	 * Nearness in a snapshot, from what is kept of it.
	 */
	public NearnessToBest(Snapshot snapshot, CurrentProximities proximities, CurrentModel model) {
		this(snapshot, proximities.defaults(), (settings) -> proximities.of(snapshot, settings),
				(settings) -> proximities.likeness(snapshot, settings), SingletonSupplier.of(() -> model.of(snapshot)),
				model.settings(), () -> proximities.jackknife(snapshot), (turn) -> proximities.without(snapshot, turn));
	}

	/**
	 * Nearness by findings, without leaving out anyone.
	 */
	public NearnessToBest(Snapshot snapshot, ProximitySettings defaults, ChannelFindings findings,
			ModelSettings model) {
		this(snapshot, defaults, findings::proximities, findings::likeness,
				SingletonSupplier.of(() -> LearnedRanking.of(findings.numbers(defaults), model)), model,
				() -> Jackknife.NONE, (turn) -> findings);
	}

	@Override
	public Jackknife jackknife() {
		return this.best.get();
	}

	@Override
	public Features.Nearness without(int turn) {
		return new NearnessToBest(this.snapshot, this.defaults, this.left.apply(turn), this.model);
	}

	@Override
	public Feature feature(GraphMeasure measure) {
		return switch (measure) {
			case GraphMeasure.Proximity proximity -> proximity(proximity);
			case GraphMeasure.Likeness(Double gte, Double lte) ->
				new SignedBitsFeature(LIKE, NO_BEST, gte, lte, this.snapshot, this.likeness.apply(this.defaults));
			case GraphMeasure.Footprint(Double gte, Double lte) -> new SignedBitsFeature(LIKE + " in how much is known",
					NO_BEST, gte, lte, this.snapshot, this.likeness.apply(this.defaults.only(Set.of())));
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
		return new ProximityFeature(measure, this.proximities.apply(this.defaults.weighted(weights)));
	}

}

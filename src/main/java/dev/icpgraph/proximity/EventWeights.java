package dev.icpgraph.proximity;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.statistics.LogLift;

/**
 * Weights of all events, before decay.
 *
 * <pre>
 * w of {@link LogLift} · min(1, √(usual size / size)) · visibility of both sides
 * </pre>
 */
final class EventWeights {

	private final EventSettings settings;

	private final LogLift lift;

	private final int[] sizes;

	private final InvertedIndex best;

	private final int[] bestShown;

	/** By event: for an attendee only, for a sponsor or speaker. */
	private final double[] weights;

	/**
	 * Computes all weights. O(events + participations of best customers).
	 */
	EventWeights(Participations participations, BestCustomers best, EventSettings settings) {
		this.settings = settings;
		this.sizes = participations.sizes();
		this.best = new InvertedIndex(participations.links(), this.sizes.length, best);
		this.bestShown = participations.shown(best);
		this.lift = new LogLift(participations.known(), participations.known(best), settings.lift());
		this.weights = new double[2 * this.sizes.length];
		for (int event = 0; event < this.sizes.length; event++) {
			double weight = weight(this.lift, event, this.best.count(event));
			this.weights[2 * event] = weight * settings.shown(false, this.bestShown[event] > 0);
			this.weights[2 * event + 1] = weight * settings.shown(true, this.bestShown[event] > 0);
		}
	}

	private double weight(LogLift used, int event, int bestCount) {
		return used.weight(this.sizes[event], bestCount)
				* Math.min(1, Math.sqrt(this.settings.usualSize() / Math.max(1, this.sizes[event])));
	}

	/**
	 * The weight for an account that is not a best customer.
	 * @param shown 1 when it sponsored or spoke, else 0
	 */
	double of(int event, int shown) {
		return this.weights[2 * event + shown];
	}

	/**
	 * The weight for a best customer that was there, as if it were not a best customer.
	 * @param shown whether the link in question is that of a sponsor or speaker
	 * @param itselfShown whether any of its links to the event is one
	 */
	double withoutOne(int event, boolean shown, boolean itselfShown) {
		boolean othersShown = this.bestShown[event] > (itselfShown ? 1 : 0);
		return weight(this.lift.withoutOne(), event, this.best.count(event) - 1)
				* this.settings.shown(shown, othersShown);
	}

	/**
	 * Best customers at each event.
	 */
	InvertedIndex best() {
		return this.best;
	}

	/**
	 * Number of accounts at an event.
	 */
	int size(int event) {
		return this.sizes[event];
	}

	/**
	 * Number of best customers with any known event.
	 * @param withoutOne without one of them
	 */
	int knownBest(boolean withoutOne) {
		return this.lift.best() - (withoutOne ? 1 : 0);
	}

}

package dev.icpgraph.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.Score;

import org.jspecify.annotations.Nullable;

/**
 * The points of a signal for an account before and after. Signals are matched by name.
 *
 * @param signal name of the signal
 * @param before contribution before; {@code null} without the signal
 * @param after contribution after; {@code null} without the signal
 */
record SignalChange(String signal, @Nullable Contribution before, @Nullable Contribution after) {

	/**
	 * The changes, largest first, without unchanged signals.
	 */
	static List<SignalChange> between(Score before, Score after) {
		Map<String, SignalChange> changes = new LinkedHashMap<>();
		for (Contribution contribution : before.contributions()) {
			changes.put(contribution.signal(), new SignalChange(contribution.signal(), contribution, null));
		}
		for (Contribution contribution : after.contributions()) {
			SignalChange known = changes.get(contribution.signal());
			changes.put(contribution.signal(),
					new SignalChange(contribution.signal(), (known != null) ? known.before() : null, contribution));
		}
		List<SignalChange> changed = new ArrayList<>(changes.values());
		changed.removeIf((it) -> it.change() == 0);
		changed.sort(Comparator.comparingDouble((SignalChange it) -> Math.abs(it.change())).reversed());
		return changed;
	}

	public double pointsBefore() {
		return (this.before != null) ? this.before.points() : 0;
	}

	public double pointsAfter() {
		return (this.after != null) ? this.after.points() : 0;
	}

	public double change() {
		return pointsAfter() - pointsBefore();
	}

	public String text() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before).text();
	}

}

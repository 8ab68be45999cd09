package dev.icpgraph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.scoring.Durations;

/**
 * Counts and times the requests of a soak, and collects what was wrong.
 */
final class SoakTally {

	/** Maximum number of faults to keep. */
	private static final int MOST_FAULTS = 50;

	private final Map<SoakRequest, List<Double>> millis = new EnumMap<>(SoakRequest.class);

	private final List<String> faults = new ArrayList<>();

	/** A request that checks its answer. */
	@FunctionalInterface
	interface Checked {

		void run() throws Exception;

	}

	void time(SoakRequest request, Checked checked) {
		long begin = System.nanoTime();
		try {
			checked.run();
		}
		catch (Exception ex) {
			fault(request + ": " + ex);
		}
		synchronized (this) {
			this.millis.computeIfAbsent(request, (_) -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
		}
	}

	synchronized void fault(String fault) {
		if (this.faults.size() < MOST_FAULTS) {
			this.faults.add(fault);
		}
	}

	synchronized List<String> faults() {
		return List.copyOf(this.faults);
	}

	synchronized List<String> table() {
		return this.millis.entrySet()
			.stream()
			.map((it) -> it.getKey() + " | "
					+ new Durations(it.getValue().stream().mapToDouble(Double::doubleValue).toArray()))
			.toList();
	}

}

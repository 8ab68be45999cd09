package dev.icpgraph;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.icpgraph.scoring.Durations;

/**
 * Counts and times the requests of a soak, and collects their failures.
 */
final class SoakTally {

	/** Wrong answers that are kept in full. All are counted. */
	private static final int MOST_WRONG = 50;

	/** Characters of a wrong answer that tell its kind. */
	private static final int KIND = 120;

	private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

	private final Map<SoakRequest, List<Double>> millis = new EnumMap<>(SoakRequest.class);

	private final Map<String, Integer> refused = new TreeMap<>();

	private final List<String> wrong = new ArrayList<>();

	private final Map<String, Integer> wrongByKind = new TreeMap<>();

	private final SoakFaults faults;

	SoakTally(SoakFaults faults) {
		this.faults = faults;
	}

	/** A request that checks its answer. */
	@FunctionalInterface
	interface Checked {

		void run() throws Exception;

	}

	/**
	 * Times a request. Only a fault excuses its refusal.
	 */
	void time(SoakRequest request, Checked checked) {
		long begin = System.nanoTime();
		try {
			checked.run();
		}
		catch (IOException ex) {
			refused(request, begin, ex);
			return;
		}
		catch (Exception ex) {
			wrong(request + ": " + ex);
		}
		synchronized (this) {
			this.millis.computeIfAbsent(request, (_) -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
		}
	}

	/**
	 * Counts a request that was refused, or whose connection broke.
	 */
	void refused(SoakRequest request, long begin, IOException refusal) {
		SoakFault fault = this.faults.during(begin, System.nanoTime());
		boolean broken = !(refusal instanceof SoakRefusal);
		String when = (fault != null) ? fault.name() : "calm";
		if (fault == null || refusal instanceof HttpTimeoutException || (broken && !fault.endsConnections())) {
			wrong("%s during %s: %s".formatted(request, when, refusal));
		}
		String how = (refusal instanceof SoakRefusal proper) ? proper.code() : "connection broke";
		synchronized (this) {
			this.refused.merge(when + " | " + how, 1, Integer::sum);
		}
	}

	synchronized void wrong(String what) {
		String kind = NUMBERS.matcher(what).replaceAll("#");
		this.wrongByKind.merge(kind.substring(0, Math.min(KIND, kind.length())), 1, Integer::sum);
		if (this.wrong.size() < MOST_WRONG) {
			this.wrong.add(what);
		}
	}

	synchronized List<String> wrong() {
		return List.copyOf(this.wrong);
	}

	synchronized List<String> table() {
		List<String> table = new ArrayList<>();
		this.millis.forEach((request, durations) -> table
			.add(request + " | " + new Durations(durations.stream().mapToDouble(Double::doubleValue).toArray())));
		this.refused.forEach((how, times) -> table.add(how + " | " + times));
		this.wrongByKind.forEach((kind, times) -> table.add("wrong | " + kind + " | " + times));
		return table;
	}

}

package dev.icpgraph.fit;

import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.text.English;

/**
 * Development of the product-market fit of a segment.
 *
 * @param points at least one, in order of time
 * @param changes one for each kind of sign
 * @param undated number of customers without a first day, which every point counts and,
 * of the changes, only retention
 */
public record FitTrend(List<FitPoint> points, List<FitChange> changes, int undated) {

	/**
	 * The course of the verdict and the signs that changed, in sentences.
	 */
	public String text() {
		String unknown = (this.undated == 0) ? ""
				: " " + English.counted(this.undated, "customer has", "customers have")
						+ " no first day, so that only retention is compared for them: fill 'since' in customers.csv.";
		return verdicts() + " " + signs() + unknown;
	}

	private String verdicts() {
		FitPoint last = this.points.getLast();
		int since = this.points.size() - 1;
		while (since > 0 && this.points.get(since - 1).verdict() == last.verdict()) {
			since--;
		}
		String now = words(last.verdict()) + " on " + last.on();
		if (since == 0) {
			return (this.points.size() == 1) ? "Product-market fit: " + now + "."
					: "Product-market fit: %s, as at each point since %s.".formatted(now, this.points.getFirst().on());
		}
		FitPoint before = this.points.get(since - 1);
		return "Product-market fit: %s; %s on %s.".formatted(now, words(before.verdict()), before.on());
	}

	private String signs() {
		List<String> moved = Stream.of(named("Going up", FitDirection.UP), named("Going down", FitDirection.DOWN))
			.flatMap(List::stream)
			.toList();
		return moved.isEmpty() ? "No sign has changed clearly." : String.join(" ", moved);
	}

	private List<String> named(String title, FitDirection direction) {
		List<String> texts = this.changes.stream()
			.filter((it) -> it.direction() == direction)
			.map(FitChange::text)
			.toList();
		return texts.isEmpty() ? List.of() : List.of(title + ": " + String.join(". ", texts) + ".");
	}

	private static String words(FitVerdict verdict) {
		return switch (verdict) {
			case REACHED -> "reached";
			case NOT_REACHED -> "not reached";
			case TOO_FEW -> "too little data to tell";
		};
	}

}

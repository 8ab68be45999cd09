package dev.icpgraph.competitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * An account at a competitor, at its latest stage.
 *
 * @param account dense id
 * @param accountId id in the graph
 * @param name its name, otherwise its id
 * @param competitor name of the competitor
 * @param stage its latest stage
 * @param on day it reached the stage; null when unknown
 * @param product technology of the competitor that it uses if no row gives a stage;
 * otherwise {@code null}
 * @param ours whether it is our customer
 * @param notes notes about it as a customer of this competitor, latest first
 */
record CompetitorAccount(int account, String accountId, String name, String competitor, BehaviorMeasure.Stage stage,
		@Nullable LocalDate on, @Nullable String product, boolean ours, List<CompetitorNote> notes) {

	CompetitorAccount with(List<CompetitorNote> noted) {
		return new CompetitorAccount(this.account, this.accountId, this.name, this.competitor, this.stage, this.on,
				this.product, this.ours, noted);
	}

	/**
	 * Its problems and wishes from the notes.
	 */
	public List<String> reasons() {
		List<String> reasons = new ArrayList<>();
		for (CompetitorNote note : this.notes) {
			NotedPoints.of(note.problems()).forEach(reasons::add);
			NotedPoints.of(note.wishes()).forEach((wish) -> reasons.add("wish: " + wish));
		}
		return reasons.stream().distinct().toList();
	}

	/**
	 * For example {@code Elm Bank left Hooli on 2026-10-02: alerts without reasons}.
	 */
	public String text() {
		List<String> reasons = reasons();
		String why = reasons.isEmpty() ? unexplained() : ": " + String.join("; ", reasons);
		return this.name + " " + did() + why + (this.ours ? ". It is our customer today" : "") + ".";
	}

	/**
	 * Without its subject, for example {@code left Hooli on 2026-10-02}.
	 */
	String did() {
		if (this.product != null) {
			return "uses " + this.product + " of " + this.competitor;
		}
		return switch (this.stage) {
			case IN_CYCLE -> ((this.on != null) ? "has been" : "is") + " in a sales cycle with " + this.competitor
					+ Dates.since(this.on);
			case CUSTOMER ->
				((this.on != null) ? "has been" : "is") + " a customer of " + this.competitor + Dates.since(this.on);
			case LEFT -> "left " + this.competitor + Dates.on(this.on);
			case REJECTED -> "rejected " + this.competitor + Dates.on(this.on);
		};
	}

	private String unexplained() {
		return switch (this.stage) {
			case LEFT, REJECTED -> "; no note gives a reason";
			case IN_CYCLE, CUSTOMER -> "";
		};
	}

}

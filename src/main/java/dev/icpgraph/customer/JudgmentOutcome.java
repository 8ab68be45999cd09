package dev.icpgraph.customer;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;

import dev.icpgraph.api.Problem;
import dev.icpgraph.graph.GraphChanged;

/**
 * The effect of a transaction that saves a judgment on an account.
 *
 * @param revisions revision of the graph after a change, else empty
 */
record JudgmentOutcome(List<Long> revisions, List<Problem> problems) {

	static JudgmentOutcome refused(Problem problem) {
		return new JudgmentOutcome(List.of(), List.of(problem));
	}

	/**
	 * @param revision revision of the graph after the change
	 */
	static JudgmentOutcome saved(long revision) {
		return new JudgmentOutcome(List.of(revision), List.of());
	}

	/**
	 * Announces the change, if any, and returns the problems.
	 */
	List<Problem> published(ApplicationEventPublisher events) {
		this.revisions.forEach((revision) -> events.publishEvent(new GraphChanged(revision)));
		return this.problems;
	}

}

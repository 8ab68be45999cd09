package dev.icpgraph.scoring;

import dev.icpgraph.proximity.Evidence;

/**
 * Something in the graph that the value of an account rests on.
 *
 * @param text what it is, in words
 * @param source where in the graph it stands
 * @param weight its part of the value beside the account's other grounds: not negative,
 * at most {@link Feature#ONE}
 */
record Ground(String text, Source source, int weight) {

	/**
	 * What the account shares with best customers; put into words when asked for.
	 */
	static Ground shared(Evidence evidence) {
		return of("", new Source.Shared(evidence));
	}

	static Ground of(String text, Source source) {
		return new Ground(text, source, Feature.ONE);
	}

	/**
	 * What the account's own row says.
	 */
	static Ground ofAccount(String text) {
		return of(text, new Source.Own());
	}

	@Override
	public String text() {
		return (this.source instanceof Source.Shared shared) ? shared.evidence().source().text() : this.text;
	}

	Ground weighing(int weight) {
		return new Ground(this.text, this.source, weight);
	}

}

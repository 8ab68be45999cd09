package dev.icpgraph.scoring;

/**
 * Something in the graph that the value of an account rests on.
 *
 * @param text what it is, in words
 * @param source where in the graph it stands
 * @param weight its part of the value beside the account's other grounds: not negative,
 * at most {@link Feature#ONE}
 */
record Ground(String text, Source source, int weight) {

	static Ground of(String text, Source source) {
		return new Ground(text, source, Feature.ONE);
	}

	/**
	 * What the account's own row says.
	 */
	static Ground ofAccount(String text) {
		return of(text, new Source.Own());
	}

	Ground weighing(int weight) {
		return new Ground(this.text, this.source, weight);
	}

}

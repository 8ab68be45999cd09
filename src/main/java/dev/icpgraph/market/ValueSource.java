package dev.icpgraph.market;

import java.util.function.IntConsumer;

/**
 * The values of one kind that accounts have, as codes from 0.
 */
interface ValueSource {

	/**
	 * Number of values.
	 */
	int codes();

	/**
	 * Passes on the values of an account, some of them perhaps repeatedly.
	 */
	void forEach(int account, IntConsumer codes);

	/**
	 * The value in the form that conditions take.
	 */
	String value(int code);

	/**
	 * The value in words.
	 */
	default String name(int code) {
		return value(code);
	}

}

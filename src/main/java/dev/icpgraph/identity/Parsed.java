package dev.icpgraph.identity;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A value read from text, or why the text is refused.
 *
 * @param <T> the value, in its normalized form
 */
public sealed interface Parsed<T> {

	/**
	 * The text is good.
	 *
	 * @param value in its normalized form
	 * @param <T> its type
	 */
	record Taken<T>(T value) implements Parsed<T> {
	}

	/**
	 * The text is refused.
	 *
	 * @param refusal why
	 * @param <T> the type that it could not be read as
	 */
	record Refused<T>(Refusal refusal) implements Parsed<T> {
	}

	/**
	 * The value, {@code null} when the text is refused.
	 */
	default @Nullable T orNull() {
		return switch (this) {
			case Taken<T> taken -> taken.value();
			case Refused<T> refused -> null;
		};
	}

	/**
	 * Why the text is refused, {@code null} when it is good.
	 */
	default @Nullable Refusal refusal() {
		return switch (this) {
			case Taken<T> taken -> null;
			case Refused<T> refused -> refused.refusal();
		};
	}

	/**
	 * Reads on from the value; a refusal stays as it is.
	 */
	default <U> Parsed<U> then(Function<T, Parsed<U>> next) {
		return switch (this) {
			case Taken<T> taken -> next.apply(taken.value());
			case Refused<T> refused -> new Refused<>(refused.refusal());
		};
	}

	/**
	 * Turns the value into another; a refusal stays as it is.
	 */
	default <U> Parsed<U> map(Function<T, U> mapping) {
		return then((value) -> new Taken<>(mapping.apply(value)));
	}

	/**
	 * Refuses a text.
	 * @param text what was read
	 * @param sentence goes on after the text in quotation marks: what is wrong with it
	 * and what to do
	 */
	static <T> Parsed<T> refused(RefusalCode code, String text, String sentence) {
		return new Refused<>(new Refusal(code, Refusal.quoted(text) + " " + sentence));
	}

}

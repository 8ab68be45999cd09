package dev.icpgraph.identity;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A value read from text, or the reason to refuse the text.
 *
 * @param <T> the value, in its normalized form
 */
public sealed interface Parsed<T> {

	/**
	 * The text is valid.
	 *
	 * @param value the value in its normalized form
	 * @param <T> its type
	 */
	record Taken<T>(T value) implements Parsed<T> {
	}

	/**
	 * The text is refused.
	 *
	 * @param refusal the reason
	 * @param <T> the type that was expected
	 */
	record Refused<T>(Refusal refusal) implements Parsed<T> {
	}

	/**
	 * The value; {@code null} if the text is refused.
	 */
	default @Nullable T orNull() {
		return switch (this) {
			case Taken<T> taken -> taken.value();
			case Refused<T> refused -> null;
		};
	}

	/**
	 * The reason for refusing the text; {@code null} if it is valid.
	 */
	default @Nullable Refusal refusal() {
		return switch (this) {
			case Taken<T> taken -> null;
			case Refused<T> refused -> refused.refusal();
		};
	}

	/**
	 * Continues with the value; a refusal stays the same.
	 */
	default <U> Parsed<U> then(Function<T, Parsed<U>> next) {
		return switch (this) {
			case Taken<T> taken -> next.apply(taken.value());
			case Refused<T> refused -> new Refused<>(refused.refusal());
		};
	}

	/**
	 * Maps the value; a refusal stays the same.
	 */
	default <U> Parsed<U> map(Function<T, U> mapping) {
		return then((value) -> new Taken<>(mapping.apply(value)));
	}

	/**
	 * Refuses a text.
	 * @param text the text
	 * @param sentence continuation after the quoted text: the problem and the correction
	 */
	static <T> Parsed<T> refused(RefusalCode code, String text, String sentence) {
		return new Refused<>(new Refusal(code, Refusal.quoted(text) + " " + sentence));
	}

}

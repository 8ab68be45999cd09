package dev.icpgraph.api;

/**
 * Something in the input that its sender can mend.
 *
 * @param code stable and in capitals, for example {@code UNKNOWN_TECHNOLOGY}
 * @param path where in the input, for example {@code definition.signals[0].weight}
 * @param message what is wrong and what to do, in a sentence
 */
public record Problem(String code, String path, String message) {
}

package dev.icpgraph.api;

/**
 * A problem in the input that the sender can correct.
 *
 * @param code stable code in capitals, for example {@code UNKNOWN_TECHNOLOGY}
 * @param path place in the input, for example {@code definition.signals[0].weight}
 * @param message the problem and the correction, as a sentence
 */
public record Problem(String code, String path, String message) {
}

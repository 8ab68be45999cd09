package dev.icpgraph.profile;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something that a file does not say itself and its sender may state.
 *
 * @param name of the field in the request
 * @param says what it means, as the end of a sentence
 * @param required whether the file is of no use without it
 * @param fileName finds it in the name of the file, in its first group
 */
public record ProfileArgument(String name, String says, boolean required, @Nullable Pattern fileName) {
}

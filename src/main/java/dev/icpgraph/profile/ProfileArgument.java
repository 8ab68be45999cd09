package dev.icpgraph.profile;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A value that a file does not contain and its sender may give.
 *
 * @param name name of the field in the request
 * @param says meaning, as the end of a sentence
 * @param required whether the file is useless without it
 * @param fileName pattern whose first group finds it in the file name
 */
public record ProfileArgument(String name, String says, boolean required, @Nullable Pattern fileName) {
}

package dev.icpgraph.profile;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where profiles come from.
 *
 * @param folder whose {@code .yaml}, {@code .yml} and {@code .json} files are profiles in
 * addition to the built-in ones, and replace built-in ones of the same name; {@code null}
 * for none
 */
@ConfigurationProperties("icpgraph.profile")
record ProfileProperties(@Nullable Path folder) {
}

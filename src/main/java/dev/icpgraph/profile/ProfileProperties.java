package dev.icpgraph.profile;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings for profiles.
 *
 * @param folder folder whose {@code .yaml}, {@code .yml} and {@code .json} files are
 * additional profiles and replace built-in ones of the same name; {@code null} for none
 */
@ConfigurationProperties("icpgraph.profile")
record ProfileProperties(@Nullable Path folder) {
}

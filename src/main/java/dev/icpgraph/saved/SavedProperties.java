package dev.icpgraph.saved;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings for saving the snapshot.
 *
 * @param file file that keeps the snapshot for the next start; null for none
 */
@ConfigurationProperties("icpgraph.snapshot")
record SavedProperties(@Nullable Path file) {
}

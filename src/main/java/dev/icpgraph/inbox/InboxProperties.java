package dev.icpgraph.inbox;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the folder whose new files are imported.
 *
 * @param folder the folder, created if missing; {@code null} to watch none
 * @param quiet time for which a file must not change before it is read
 * @param every pause between two looks at the folder
 * @param atOnce maximum number of files that wait for their import at a time
 */
@ConfigurationProperties("icpgraph.inbox")
record InboxProperties(@Nullable Path folder, @DefaultValue("10s") Duration quiet, @DefaultValue("5s") Duration every,
		@DefaultValue("20") int atOnce) {
}

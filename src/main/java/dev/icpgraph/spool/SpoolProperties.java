package dev.icpgraph.spool;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for the folder of uploads and exports in progress.
 *
 * @param folder folder, created if missing; several applications may share it
 * @param maxSize maximum size; more is refused until there is room
 */
@ConfigurationProperties("icpgraph.spool")
record SpoolProperties(@DefaultValue(".data/spool") Path folder, @DefaultValue("20GB") DataSize maxSize) {
}

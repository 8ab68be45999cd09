package dev.icpgraph.api;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie on their way in and out.
 *
 * @param folder made when it is missing; several applications may share it
 * @param maxSize most that lies in it; more is refused until there is room
 */
@ConfigurationProperties("icpgraph.spool")
record SpoolProperties(@DefaultValue(".data/spool") Path folder, @DefaultValue("20GB") DataSize maxSize) {
}

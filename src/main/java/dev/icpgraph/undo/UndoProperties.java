package dev.icpgraph.undo;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the undo of imports.
 *
 * @param keep time for which an import can be undone after its end
 * @param keepImports number of latest imports, files and mutations together, that can be
 * undone
 */
@ConfigurationProperties("icpgraph.undo")
record UndoProperties(@DefaultValue("90d") Duration keep, @DefaultValue("10000") int keepImports) {
}

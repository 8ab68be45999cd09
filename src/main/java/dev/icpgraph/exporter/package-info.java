/**
 * Takes scores; gives files that spreadsheets, CRMs and ad platforms read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "feature", "snapshot", "graph", "table", "api", "spool", "text" })
package dev.icpgraph.exporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

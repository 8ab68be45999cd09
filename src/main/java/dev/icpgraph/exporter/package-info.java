/**
 * Scored accounts as files that spreadsheets, CRMs and ad platforms take.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "graph", "api" })
package dev.icpgraph.exporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

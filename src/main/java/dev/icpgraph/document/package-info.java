/**
 * One ICP as documents: a slide for those who approve it, a sheet for those who call, and
 * a view for each other kind of reader.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "persona", "market", "scoring", "icp", "graph", "api" })
package dev.icpgraph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

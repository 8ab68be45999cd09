/**
 * Takes the scores of an ICP and the fit of the customers; advises whether prospects
 * should find us or we should call them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fit", "scoring", "icp", "snapshot", "graph", "text" })
package dev.icpgraph.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes definitions; gives checked, versioned and approved ICPs, and warnings about them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "measure", "snapshot", "graph", "webhook", "cypher", "api", "text" })
package dev.icpgraph.icp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

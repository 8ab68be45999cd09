/**
 * The ideal customer profile: versioned filters and signals of one product.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api" })
package dev.icpgraph.icp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Runs the {@code .cypher} files that lie beside a class, and applies
 * {@code schema/neo4j} at start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

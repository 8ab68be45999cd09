/**
 * Takes a caller; says what it may call.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "api" })
package dev.icpgraph.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes a caller; gives its rights, and refuses requests beyond them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "api" })
package dev.icpgraph.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

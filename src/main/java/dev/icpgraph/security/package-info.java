/**
 * Who may call what: deny by default, open only to a development run on loopback.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "api" })
package dev.icpgraph.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

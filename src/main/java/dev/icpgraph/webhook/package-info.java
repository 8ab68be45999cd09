/**
 * Takes events in the transactions that cause them; gives signed messages to the
 * endpoints that want them, at least once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "api" })
package dev.icpgraph.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

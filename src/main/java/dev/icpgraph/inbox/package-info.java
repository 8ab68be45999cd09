/**
 * Takes the files that arrive in a folder; imports them, and moves them to folders that
 * show their owner the outcome.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "importer", "upload", "replica", "cypher", "text" })
package dev.icpgraph.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

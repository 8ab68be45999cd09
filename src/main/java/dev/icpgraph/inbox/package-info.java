/**
 * Takes the files that arrive in a folder; has them imported, and moves them to where
 * their owner sees how that ended.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "importer", "upload", "replica", "cypher", "api", "text" })
package dev.icpgraph.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes files of senders; gives copies on disk until they are imported, each with its
 * hash and its sender's options.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cell", "api", "cypher", "spool", "text" })
package dev.icpgraph.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

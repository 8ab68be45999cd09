/**
 * Takes files of senders; gives copies on disk, each with its hash and what its sender
 * says about it, until they are imported.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cell", "api", "text" })
package dev.icpgraph.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

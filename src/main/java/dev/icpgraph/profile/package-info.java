/**
 * Tells which export a file is from its header, and turns each of its rows into rows of
 * our kinds. A profile is a small file of data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "row", "identity", "text" })
package dev.icpgraph.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes the header and rows of a file; recognizes the program that exported it, and gives
 * rows of our kinds. A profile is a small data file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "row", "identity", "text" })
package dev.icpgraph.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes a browser's request; gives the page at {@code /}, whose scripts are a client of
 * the public API.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api")
package dev.icpgraph.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Takes the text of one cell; gives its value, or its fault. Numbers and dates are read
 * in the style of their file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity" })
package dev.icpgraph.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

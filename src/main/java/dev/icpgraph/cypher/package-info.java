/**
 * Takes the {@code .cypher} file next to a class and its parameters; gives rows, within a
 * time limit and with retries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

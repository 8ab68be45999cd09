/**
 * Takes a call of an assistant over the Model Context Protocol; gives the result of one
 * GraphQL document.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api")
package dev.icpgraph.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

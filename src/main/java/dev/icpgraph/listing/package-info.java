/**
 * Takes a kind of nodes, filters, an order and a page; gives the nodes on it as rows of
 * their properties.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "cypher", "api" })
package dev.icpgraph.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

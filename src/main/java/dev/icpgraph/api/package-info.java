/**
 * Takes requests; gives the parts that all controllers share: scalars, paging and
 * cursors, problems, node ids, limits and errors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "spool", "text" })
package dev.icpgraph.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

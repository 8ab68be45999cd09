/**
 * Tests of loading snapshots from Neo4j.
 */
@NullMarked
package dev.icpgraph.loading;

import org.jspecify.annotations.NullMarked;

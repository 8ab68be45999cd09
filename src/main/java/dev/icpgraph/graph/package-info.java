/**
 * Accounts, technologies, people, events and referrals: reading and writing them, with
 * provenance and a revision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "api" })
package dev.icpgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

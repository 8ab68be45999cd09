/**
 * Resolves the identity in a cell: normalizes text, domains, e-mail addresses, LinkedIn
 * URLs, keys and countries, and refuses text that does not identify an account or person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

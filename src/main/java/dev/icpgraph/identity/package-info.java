/**
 * Decides who a cell means: it normalizes text, domains, e-mail addresses, LinkedIn
 * addresses, keys and countries, and refuses what identifies nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

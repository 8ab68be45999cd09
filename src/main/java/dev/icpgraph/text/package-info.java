/**
 * Takes numbers, shares, money, dates, lists and names of fields; gives the words that
 * users read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

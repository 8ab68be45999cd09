/**
 * Takes files in progress; gives them a folder that is bounded, and clean after a kill.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.spool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

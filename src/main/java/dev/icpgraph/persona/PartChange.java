package dev.icpgraph.persona;

import dev.icpgraph.api.LastChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of changing a part.
 *
 * @param done whether it was changed; else it, its ICP or its account is not there
 * @param between what came between reading and changing it, and kept it from being done
 */
record PartChange(boolean done, @Nullable LastChange between) {
}

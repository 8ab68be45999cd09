package dev.icpgraph.persona;

import dev.icpgraph.api.LastChange;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of changing a part.
 *
 * @param done whether it was changed; false too if it, its ICP or its account is missing
 * @param between the change in between that prevented it; {@code null} if none
 */
record PartChange(boolean done, @Nullable LastChange between) {
}

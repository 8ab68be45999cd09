/**
 * Shows a company the accounts to go after, with reasons.
 * <p>
 * Data flows one way: import → graph → snapshot → (best customers, proximity) → score →
 * tier → API. A package is a stage or a question and uses only stages before it.
 * Everything after {@code snapshot} is a pure function of a snapshot and a definition.
 */
@NullMarked
package dev.icpgraph;

import org.jspecify.annotations.NullMarked;

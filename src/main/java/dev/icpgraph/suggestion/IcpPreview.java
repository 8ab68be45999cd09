package dev.icpgraph.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.Problem;
import dev.icpgraph.scoring.Scores;

/**
 * The list that an unsaved definition gives.
 *
 * @param scores scores of the market; {@code null} when refused
 * @param problems reasons for refusing the definition, else empty
 * @param revision revision of the scored graph
 */
record IcpPreview(@Nullable Scores scores, List<Problem> problems, long revision) {

}

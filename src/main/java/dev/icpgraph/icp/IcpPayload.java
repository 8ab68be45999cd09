package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a change to an ICP.
 *
 * @param icp its current state; {@code null} for an unknown ICP
 * @param problems reasons why nothing changed; empty on success
 */
record IcpPayload(@Nullable Icp icp, List<Problem> problems) {

	static IcpPayload refused(Problem problem) {
		return new IcpPayload(null, List.of(problem));
	}

}

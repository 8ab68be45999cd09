package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a change of an ICP.
 *
 * @param icp as it is now, {@code null} when there is none
 * @param problems why nothing was changed, else empty
 */
record IcpPayload(@Nullable Icp icp, List<Problem> problems) {

	static IcpPayload refused(Problem problem) {
		return new IcpPayload(null, List.of(problem));
	}

}

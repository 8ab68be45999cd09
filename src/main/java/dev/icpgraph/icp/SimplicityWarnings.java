package dev.icpgraph.icp;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns of an ICP that does not fit on one slide.
 */
@Component
@Order(1)
class SimplicityWarnings implements IcpWarnings {

	@Override
	public List<String> of(Icp icp) {
		int criteria = icp.current().definition().criteria();
		return (criteria <= IcpDefinition.SIMPLE) ? List.of() : List.of(criteria + " filters and signals: beyond "
				+ IcpDefinition.SIMPLE + " an ICP no longer fits on one slide.");
	}

}

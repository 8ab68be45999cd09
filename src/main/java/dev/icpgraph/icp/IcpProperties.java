package dev.icpgraph.icp;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where a first ICP comes from, who must approve ICPs, and how often they are to be
 * refreshed.
 *
 * @param file JSON in the shape of {@code IcpDefinitionInput}, published when accounts
 * are there and no ICP is, for example {@code classpath:sample/icp.json}
 * @param approvedBy who stands behind the ICP of the file; the name of the setting where
 * left out
 * @param approvals the departments from each of which somebody must approve a version; in
 * a small company one person may stand for several. At least one
 * @param youngFor how long after its first version an ICP is young
 * @param refreshYoung a young one is to be published anew so long after its last version
 * @param refresh an older one is to be published anew so long after its last version
 */
@ConfigurationProperties("icpgraph.icp")
record IcpProperties(@Nullable Resource file, @Nullable Approval approvedBy, @DefaultValue( {
		"LEADERSHIP", "SALES", "MARKETING" }) Set<Approval.Department> approvals,
		@DefaultValue("365d") Duration youngFor, @DefaultValue("90d") Duration refreshYoung,
		@DefaultValue("365d") Duration refresh){

	IcpProperties {
		if (approvals.isEmpty()) {
			throw new IllegalArgumentException(
					"icpgraph.icp.approvals names no department: somebody must stand behind a version");
		}
		approvals = Set.copyOf(approvals);
	}

}

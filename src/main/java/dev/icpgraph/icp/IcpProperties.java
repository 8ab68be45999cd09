package dev.icpgraph.icp;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings for the first ICP, for approvals and for the refresh interval.
 *
 * @param file JSON in the shape of {@code IcpDefinitionInput}, published once the graph
 * has accounts but no ICP, in use or archived, for example
 * {@code classpath:sample/icp.json}
 * @param approvedBy approvers of the ICP in the file; default: the name of the setting
 * @param approvals the departments that must each approve a version, at least one; in a
 * small company one person may approve for several
 * @param youngFor time after its first version during which an ICP is young
 * @param refreshYoung interval between publications of a young ICP
 * @param refresh interval between publications of an older ICP
 */
@ConfigurationProperties("icpgraph.icp")
record IcpProperties(@Nullable Resource file, @Nullable Approval approvedBy, @DefaultValue( {
		"LEADERSHIP", "SALES", "MARKETING" }) Set<Approval.Department> approvals,
		@DefaultValue("365d") Duration youngFor, @DefaultValue("90d") Duration refreshYoung,
		@DefaultValue("365d") Duration refresh){

	IcpProperties {
		if (approvals.isEmpty()) {
			throw new IllegalArgumentException(
					"icpgraph.icp.approvals is empty: at least one department must approve a version");
		}
		approvals = Set.copyOf(approvals);
	}

}

package dev.icpgraph.icp;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where a first ICP comes from, and how often ICPs are to be refreshed.
 *
 * @param file JSON in the shape of {@code IcpDefinitionInput}, published when accounts
 * are there and no ICP is, for example {@code classpath:sample/icp.json}
 * @param youngFor how long after its first version an ICP is young
 * @param refreshYoung a young one is to be published anew so long after its last version
 * @param refresh an older one is to be published anew so long after its last version
 */
@ConfigurationProperties("icpgraph.icp")
record IcpProperties(@Nullable Resource file, @DefaultValue("365d") Duration youngFor,
		@DefaultValue("90d") Duration refreshYoung, @DefaultValue("365d") Duration refresh) {
}

package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where a first ICP comes from.
 *
 * @param file JSON in the shape of {@code IcpDefinitionInput}, published when accounts
 * are there and no ICP is, for example {@code classpath:sample/icp.json}
 */
@ConfigurationProperties("icpgraph.icp")
record IcpProperties(@Nullable Resource file) {
}

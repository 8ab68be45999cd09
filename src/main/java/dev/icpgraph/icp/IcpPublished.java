package dev.icpgraph.icp;

/**
 * An ICP has a new published version.
 *
 * @param version the version, which will not change any more
 */
public record IcpPublished(IcpVersion version) {
}

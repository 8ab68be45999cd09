package dev.icpgraph.icp;

/**
 * Event: an ICP has a new published version.
 *
 * @param version the version, which never changes again
 */
public record IcpPublished(IcpVersion version) {
}

package dev.icpgraph.scoring;

/**
 * Event: the overrides of an ICP changed.
 *
 * @param icp key of the ICP
 */
public record TierOverridden(String icp) {
}

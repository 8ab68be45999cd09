package dev.icpgraph.outreach;

/**
 * One sign and the way it points.
 *
 * @param text the sign and its meaning, as a sentence
 */
record OutreachReason(OutreachSign sign, Lean lean, String text) {
}

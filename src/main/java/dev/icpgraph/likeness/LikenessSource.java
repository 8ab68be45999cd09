package dev.icpgraph.likeness;

/**
 * The source of a part of an account's likeness.
 */
sealed interface LikenessSource extends PartSource permits SharedTies, FootprintItem, UnknownQuantity {

}

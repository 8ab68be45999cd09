package dev.icpgraph.feature;

import java.util.function.IntPredicate;

/**
 * Selects people.
 *
 * @param known whether all requested data of a person is known
 * @param wanted whether a person matches
 */
record PeoplePredicate(IntPredicate known, IntPredicate wanted) {
}

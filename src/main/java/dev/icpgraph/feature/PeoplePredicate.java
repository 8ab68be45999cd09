package dev.icpgraph.feature;

import java.util.function.IntPredicate;

/**
 * People who are looked for.
 *
 * @param known whether all that is asked is known of a person
 * @param wanted whether a person is one of them
 */
record PeoplePredicate(IntPredicate known, IntPredicate wanted) {
}

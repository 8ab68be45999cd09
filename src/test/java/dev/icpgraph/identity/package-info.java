/**
 * Tests of the identity of accounts, people and countries.
 */
@NullMarked
package dev.icpgraph.identity;

import org.jspecify.annotations.NullMarked;

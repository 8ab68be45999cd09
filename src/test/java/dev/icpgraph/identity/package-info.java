/**
 * Tests of what identifies an account, a person or a country.
 */
@NullMarked
package dev.icpgraph.identity;

import org.jspecify.annotations.NullMarked;

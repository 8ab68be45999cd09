/**
 * Golden pairs: requests to a small readable market with their answers, for every
 * operation of the schema and every criterion of an ICP.
 */
@NullMarked
package dev.icpgraph.golden;

import org.jspecify.annotations.NullMarked;

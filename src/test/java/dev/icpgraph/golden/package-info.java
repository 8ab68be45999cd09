/**
 * Golden pairs: what is asked of a small readable market, and what is answered, for every
 * operation of the schema and every criterion of an ICP.
 */
@NullMarked
package dev.icpgraph.golden;

import org.jspecify.annotations.NullMarked;

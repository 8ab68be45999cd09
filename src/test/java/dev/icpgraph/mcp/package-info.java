/**
 * Tests of the tools for assistants.
 */
@NullMarked
package dev.icpgraph.mcp;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.icpgraph.graph;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.icpgraph.cypher;

import org.jspecify.annotations.NullMarked;

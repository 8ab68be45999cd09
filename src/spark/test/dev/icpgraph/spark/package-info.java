@NullMarked
package dev.icpgraph.spark;

import org.jspecify.annotations.NullMarked;

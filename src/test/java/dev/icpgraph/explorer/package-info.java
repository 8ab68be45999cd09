@NullMarked
package dev.icpgraph.explorer;

import org.jspecify.annotations.NullMarked;

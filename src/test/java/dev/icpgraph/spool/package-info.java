@NullMarked
package dev.icpgraph.spool;

import org.jspecify.annotations.NullMarked;

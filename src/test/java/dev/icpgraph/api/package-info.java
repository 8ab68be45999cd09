@NullMarked
package dev.icpgraph.api;

import org.jspecify.annotations.NullMarked;

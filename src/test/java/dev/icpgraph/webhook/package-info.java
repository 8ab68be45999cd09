@NullMarked
package dev.icpgraph.webhook;

import org.jspecify.annotations.NullMarked;

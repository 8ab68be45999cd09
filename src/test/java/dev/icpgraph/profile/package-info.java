@NullMarked
package dev.icpgraph.profile;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.icpgraph.security;

import org.jspecify.annotations.NullMarked;

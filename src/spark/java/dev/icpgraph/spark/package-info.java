/**
 * Scores markets past the memory of one machine on Apache Spark: the files are read by
 * the rules of imports, counted and parted by DataFrames, and each part is scored by the
 * kernels of the application.
 */
@NullMarked
@ApplicationModule
package dev.icpgraph.spark;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

/**
 * Takes a CSV file, a workbook, a Parquet file or a compressed one of them; gives its
 * header and its rows of cells, in bounded memory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cell", "text" })
package dev.icpgraph.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package dev.icpgraph.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for files that senders upload.
 *
 * @param maxUnpacked bound on the unpacked size of a workbook or a gzip file; the shared
 * texts of a workbook, which stay in memory, may take a sixteenth of it
 */
@ConfigurationProperties("icpgraph.upload")
record UploadProperties(@DefaultValue("4GB") DataSize maxUnpacked) {
}

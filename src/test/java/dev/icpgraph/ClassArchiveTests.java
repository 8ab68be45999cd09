package dev.icpgraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClassArchiveTests {

	@TempDir
	Path folder;

	@Test
	void keepsTheListedClassesSoThatAJvmCanStartFromThem() throws Exception {
		Path list = Files.writeString(this.folder.resolve("classes.lst"), "java/lang/Object id: 0\n");
		new ClassArchive(List.of("-Xmx256m", "-XX:DumpLoadedClassList=" + list), "", true).keep();

		Process start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xshare:on", "-XX:SharedArchiveFile=" + this.folder.resolve("classes.jsa"), "-version")
			.redirectErrorStream(true)
			.start();
		assertThat(new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("sharing");
		assertThat(start.waitFor()).isZero();
	}

	@Test
	void leavesNoPartialArchive() throws Exception {
		Path list = this.folder.resolve("classes.lst");
		new ClassArchive(List.of("-XX:DumpLoadedClassList=" + list), "", true).keep();

		assertThat(this.folder.resolve("classes.jsa")).doesNotExist();
		assertThat(this.folder.resolve("archive.log")).isNotEmptyFile();
	}

	@Test
	void deletesAnArchiveThatTheJvmDoesNotUse() throws Exception {
		Path archive = Files.createFile(this.folder.resolve("classes.jsa"));
		List<String> options = List.of("-XX:SharedArchiveFile=" + archive);
		new ClassArchive(options, "", true).keep();
		assertThat(archive).exists();
		new ClassArchive(options, "", false).keep();
		assertThat(archive).doesNotExist();
	}

	@Test
	void doesNothingInAJvmThatListsNoClasses() throws Exception {
		new ClassArchive(List.of("-Xmx256m"), "", true).keep();

		assertThat(this.folder).isEmptyDirectory();
	}

}

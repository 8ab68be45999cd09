package dev.icpgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.icpgraph.spool.DiskFull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DiskFullTests {

	private final MockMvcTester server = MockMvcTester.of(List.of(new Full()),
			(builder) -> builder.setControllerAdvice(new HttpErrors()).build());

	@Test
	@EnabledOnOs(OS.LINUX) // It has a file that is always full.
	void isWhyAWriteToAFullDeviceFails() {
		assertThatIOException().isThrownBy(() -> Files.writeString(Path.of("/dev/full"), "row"))
			.matches(DiskFull::isWhy)
			.matches((ex) -> DiskFull.isWhy(new UncheckedIOException(ex)));
	}

	@Test
	void isNotWhyAFileIsMissing() {
		assertThatIOException().isThrownBy(() -> Files.readString(Path.of("no such file")))
			.matches((ex) -> !DiskFull.isWhy(ex));
	}

	@Test
	void theCallerLearnsOfIt() {
		for (String way : new String[] { "/written", "/exported", "/uploaded" }) {
			assertThat(this.server.get().uri(way)).as(way)
				.hasStatus(HttpStatus.INSUFFICIENT_STORAGE)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyText()
				.contains("disk of this server is full", "icpgraph.spool.folder");
		}
	}

	@RestController
	@SuppressWarnings({ "DoNotCallSuggester", "UnusedMethod" }) // Spring calls them
	private static final class Full {

		private final IOException why = new IOException("No space left on device");

		@GetMapping("/written")
		String written() throws IOException {
			throw this.why;
		}

		@GetMapping("/exported")
		String exported() {
			throw new UncheckedIOException(this.why);
		}

		@GetMapping("/uploaded")
		String uploaded() {
			throw new MultipartException("Failed to parse multipart servlet request", this.why);
		}

	}

}

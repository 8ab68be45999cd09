package dev.icpgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the headers and sizes of the explorer's files.
 */
@IntegrationTest
class ExplorerFilesIT {

	private static final Path FILES = Path.of("src/main/resources/static/explorer");

	private static final int BUDGET = 400_000;

	@LocalServerPort
	int port;

	@Test
	void thePageRunsScriptsOfItsServerOnly() throws IOException, InterruptedException {
		HttpResponse<String> page = get("/");

		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("default-src 'none'", "script-src 'self';", "style-src 'self';",
					"require-trusted-types-for 'script'")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.body()).doesNotContainPattern(Pattern.compile("<script(?![^>]* src=)|<style| on\\w+=| style="))
			.doesNotContain("//");
	}

	@Test
	void aChangedFileIsSeenAtOnceAndAnUnchangedOneNotSentAgain() throws IOException, InterruptedException {
		HttpResponse<String> first = get("/explorer/main.js");
		String modified = first.headers().firstValue("Last-Modified").orElseThrow();

		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(get("/explorer/main.js", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
	}

	@Test
	void allOfItStaysInsideItsBudget() throws IOException {
		long bytes = 0;
		for (Path file : files()) {
			bytes += zipped(Files.readAllBytes(file));
		}
		bytes += zipped(
				new ClassPathResource("META-INF/resources/webjars/lit-html/3.3.1/lit-html.js").getContentAsByteArray());
		assertThat(bytes).isPositive().isLessThan(BUDGET);
	}

	@Test
	void nothingWritesMarkupPastTheTemplates() throws IOException {
		for (Path file : files()) {
			assertThat(Files.readString(file)).as(file.toString())
				.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafeHTML",
						"eval(");
		}
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.walk(FILES)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long zipped(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(content);
		}
		return out.size();
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}

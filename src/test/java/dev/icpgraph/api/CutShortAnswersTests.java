package dev.icpgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.spool.SpoolFolders;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CutShortAnswersTests {

	private static final int ROWS = 1000;

	private static final String ROW = "x".repeat(99) + "\n";

	@TempDir
	private Path folder;

	private SpoolFolder spool;

	private WebServer server;

	@BeforeEach
	void start() {
		this.spool = SpoolFolders.in(this.folder);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.addErrorPages(new ErrorPage("/error")); // as Spring Boot does
		new CutShortAnswers().customize(factory);
		new TomcatSettings(this.spool, Duration.ofMinutes(1)).customize(factory);
		this.server = factory.getWebServer((context) -> {
			context.addServlet("rows", new Rows()).addMapping("/rows");
			context.addServlet("error", new Told()).addMapping("/error");
		});
		this.server.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.server.stop();
		this.spool.destroy();
	}

	@Test
	void aWholeAnswerComesWhole() throws Exception {
		assertThat(ask(ROWS).body()).hasSize(ROWS * ROW.length());
	}

	@Test
	void aFailureBeforeTheFirstByteIsAnError() throws Exception {
		HttpResponse<String> answer = ask(0);

		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).isEqualTo("told");
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 101, 163, 164, 165, 250, 500, 998, 999 })
	void aFailureAfterTheFirstByteBreaksTheConnection(int failsAt) {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(failsAt));
	}

	@Test
	void uploadsLieInTheFolderOfTheProduct() {
		assertThat(this.spool.run().resolve("tomcat/work")).isDirectory();
	}

	private HttpResponse<String> ask(int rows) throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:" + this.server.getPort() + "/rows?failsAt=" + rows);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	/** Writes rows, and fails before one of them. */
	private static final class Rows extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			int failsAt = Integer.parseInt(request.getParameter("failsAt"));
			for (int row = 0; row < ROWS; row++) {
				if (row == failsAt) {
					throw new IllegalStateException("Row " + row + " cannot be had");
				}
				response.getOutputStream().print(ROW);
			}
		}

	}

	/** An error page. */
	private static final class Told extends HttpServlet {

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getOutputStream().print("told");
		}

	}

}

package dev.icpgraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.spool.SpoolFolders;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ClientConnectionTests {

	private final BlockingQueue<ClientConnection> connections = new LinkedBlockingQueue<>();

	private final CountDownLatch end = new CountDownLatch(1);

	@TempDir
	private Path folder;

	private SpoolFolder spool;

	private WebServer server;

	@BeforeEach
	void start() {
		this.spool = SpoolFolders.in(this.folder);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		new TomcatSettings(this.spool, Duration.ofMinutes(1)).customize(factory);
		this.server = factory.getWebServer((context) -> {
			var servlet = context.addServlet("work", new Work());
			servlet.addMapping("/now", "/later");
			servlet.setAsyncSupported(true);
		});
		this.server.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.end.countDown();
		this.server.stop();
		this.spool.destroy();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/now", "/later" })
	void aClientThatWaitsGetsItsResponse(String path) throws Exception {
		try (Socket client = client(); InputStream answer = client.getInputStream()) {
			ClientConnection connection = ask(client, post(path));
			for (int i = 0; i < 10; i++) {
				assertThat(connection.isGone()).isFalse();
			}
			this.end.countDown();

			assertThat(read(answer)).contains("200", "done");
			await().until(connection::isGone); // nobody waits any longer
		}
	}

	@ParameterizedTest
	@CsvSource({ "/now, false", "/now, true", "/later, false", "/later, true" })
	void seesThatAClientLeft(String path, boolean abruptly) throws Exception {
		ClientConnection connection;
		try (Socket client = client()) {
			connection = ask(client, post(path));
			assertThat(connection.isGone()).isFalse();
			if (abruptly) {
				client.setSoLinger(true, 0);
			}
		}

		await().until(connection::isGone);
	}

	@ParameterizedTest
	@CsvSource({ "/now, GET, '', true", "/now, GET, '', false", "/now, POST, {}, true", "/now, POST, {}, false",
			"/later, GET, '', true", "/later, GET, '', false", "/later, POST, {}, true", "/later, POST, {}, false" })
	void keepsTheNextRequestOfAConnection(String path, String method, String body, boolean atOnce) throws Exception {
		try (Socket client = client(); InputStream answer = client.getInputStream()) {
			String next = request("GET", "/now", "", "Connection: close\r\n");
			ClientConnection connection = ask(client, request(method, path, body, "") + (atOnce ? next : ""));
			assertThat(connection.isGone()).isFalse();
			if (!atOnce) {
				send(client, next);
			}
			for (int i = 0; i < 10; i++) {
				assertThat(connection.isGone()).isFalse();
			}
			this.end.countDown();

			assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8).split("done", -1)).hasSize(3);
		}
	}

	@Test
	void readsABodyThatComesLater() throws Exception {
		try (Socket client = client(); InputStream answer = client.getInputStream()) {
			String request = request("POST", "/now", "{\"query\": 1}", "");
			int sent = request.length() - 5;
			send(client, request.substring(0, sent));
			assertThat(this.connections.poll(100, TimeUnit.MILLISECONDS)).isNull();

			assertThat(ask(client, request.substring(sent)).isGone()).isFalse();
			this.end.countDown();
			assertThat(read(answer)).contains("200", "done");
		}
	}

	@Test
	void givesNoTurnToWorkThatNobodyWaitsFor() throws Exception {
		Admission admission = new Admission(new AdmissionProperties(1, 1, 1, Duration.ofMillis(1)),
				new SimpleMeterRegistry());
		ClientConnection left;
		try (Socket client = client()) {
			left = ask(client, post("/now"));
		}
		await().until(left::isGone);

		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> admission.turn(left))
			.withMessageContaining("closed its connection");
		admission.turn(ClientConnection.NONE).end();
	}

	@Test
	void endsARunningList() throws Exception {
		try (Socket client = client()) {
			Stream<Integer> endless = ask(client, post("/now")).whileOpen(Stream.iterate(1, (it) -> {
				if (it == 3000) {
					close(client);
				}
				return it + 1;
			}));

			assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> endless.forEach((it) -> {
			}));
		}
	}

	@Test
	void workWithoutARequestGoesOn() {
		assertThat(ClientConnection.current().isGone()).isFalse();
	}

	private Socket client() throws IOException {
		Socket client = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
		client.setSoTimeout(20_000);
		return client;
	}

	/**
	 * Sends text, and waits until the server works.
	 */
	private ClientConnection ask(Socket client, String text) throws IOException, InterruptedException {
		send(client, text);
		return Objects.requireNonNull(this.connections.poll(20, TimeUnit.SECONDS));
	}

	private static void send(Socket client, String text) throws IOException {
		client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String post(String path) {
		return request("POST", path, "{}", "");
	}

	private static String request(String method, String path, String body, String headers) {
		String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
		return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + length + headers + "\r\n" + body;
	}

	private static String read(InputStream answer) throws IOException {
		StringBuilder text = new StringBuilder();
		while (text.indexOf("done") < 0) {
			text.append((char) answer.read());
		}
		return text.toString();
	}

	private static void close(Socket client) {
		try {
			client.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Work that lasts until the test ends it. */
	private final class Work extends HttpServlet {

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.getInputStream().readAllBytes();
			RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
			ClientConnection connection = ClientConnection.current();
			RequestContextHolder.resetRequestAttributes();
			if (request.getServletPath().equals("/later")) {
				AsyncContext later = request.startAsync();
				Thread.ofVirtual().start(() -> {
					finish(connection, response);
					later.complete();
				});
			}
			else {
				finish(connection, response);
			}
		}

		private void finish(ClientConnection connection, HttpServletResponse response) {
			ClientConnectionTests.this.connections.add(connection);
			try {
				ClientConnectionTests.this.end.await();
				response.getOutputStream().print("done");
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}

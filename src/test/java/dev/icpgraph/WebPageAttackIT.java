package dev.icpgraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Attacks the Neo4j of a development run as a web page could, and with queries that its
 * owner could be tricked into.
 */
class WebPageAttackIT {

	private static final byte[] BOLT = { 0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0 };

	// HELLO {user_agent: "page", scheme: "none"} and RUN "RETURN 1", encoded as in Bolt
	// 4.4.
	private static final String HELLO = "\u00B1\u0001\u00A2\u008Auser_agent\u0084page\u0086scheme\u0084none";

	private static final String RUN = "\u00B3\u0010\u0088RETURN 1\u00A0\u00A0";

	@TempDir
	static Path folder;

	static EmbeddedNeo4j neo4j;

	@BeforeAll
	static void start() {
		neo4j = EmbeddedNeo4j.start(folder, 16);
		neo4j.afterSingletonsInstantiated();
	}

	@AfterAll
	static void stop() {
		neo4j.close();
	}

	@Test
	void refusesTheWebSocketOfAPage() throws IOException {
		String upgrade = """
				GET / HTTP/1.1\r
				Host: localhost:%d\r
				Connection: Upgrade\r
				Upgrade: websocket\r
				Origin: https://site.example\r
				Sec-WebSocket-Version: 13\r
				Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
				\r
				""".formatted(port());
		assertThat(answer(upgrade.getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	@Test
	void tellsNothingToAClientWithoutAPassword() throws IOException {
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		sent.write(BOLT);
		sent.write(message(HELLO));
		sent.write(message(RUN));

		assertThat(answer(sent.toByteArray())).contains("Neo.ClientError.Security.Unauthorized")
			.doesNotContain("fields");
	}

	@Test
	void refusesPasswordsThatCanBeGuessed() {
		for (AuthToken guess : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"),
				AuthTokens.basic("neo4j", "password"), AuthTokens.basic("neo4j", ""))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> read(guess, "RETURN 1"));
		}
	}

	@Test
	void letsTheOwnerInWhileAPageGuesses() {
		for (int guess = 0; guess < 10; guess++) {
			AuthToken wrong = AuthTokens.basic("neo4j", "guess-" + guess);
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> read(wrong, "RETURN 1"));
		}
		assertThat(read(neo4j.authentication(), "RETURN 1")).isEqualTo(1L);
	}

	@Test
	void readsNoFileOfThisMachineEvenForItsOwner() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.csv"), "secret\n");
		String load = "LOAD CSV FROM '%s' AS line RETURN line[0]".formatted(secret.toUri());

		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> read(neo4j.authentication(), load))
			.withMessageContaining("dbms.security.allow_csv_import_from_file_urls");
	}

	@Test
	void fetchesNothingFromOtherServersEvenForItsOwner() {
		for (String host : List.of("127.0.0.1:9", "[::1]:9", "192.0.2.1")) {
			String load = "LOAD CSV FROM 'http://%s/secret.csv' AS line RETURN line[0]".formatted(host);
			assertThatExceptionOfType(Neo4jException.class).as(host)
				.isThrownBy(() -> read(neo4j.authentication(), load))
				.withMessageContaining("blocked");
		}
	}

	@Test
	void listensOnLoopbackOnly() throws SocketException {
		List<InetAddress> others = Collections.list(NetworkInterface.getNetworkInterfaces())
			.stream()
			.flatMap((network) -> Collections.list(network.getInetAddresses()).stream())
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		assertThat(InetAddress.ofLiteral(URI.create(neo4j.uri()).getHost()).isLoopbackAddress()).isTrue();
		assertThat(others)
			.allSatisfy((address) -> assertThatIOException().isThrownBy(() -> new Socket(address, port()).close()));
	}

	/**
	 * The bytes that the server sends before it hangs up, one character per byte.
	 */
	private static String answer(byte[] sent) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(sent);
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
		catch (SocketException ex) {
			// It hung up before reading everything, which counts too.
			return "";
		}
	}

	private static byte[] message(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		message.write(0);
		message.write(bytes.length);
		message.writeBytes(bytes);
		message.write(0);
		message.write(0);
		return message.toByteArray();
	}

	private static Object read(AuthToken token, String query) {
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), token)) {
			Map<String, Object> row = driver.executableQuery(query).execute().records().getFirst().asMap();
			return row.values().iterator().next();
		}
	}

	private static int port() {
		return URI.create(neo4j.uri()).getPort();
	}

}

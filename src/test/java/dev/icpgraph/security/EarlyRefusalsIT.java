package dev.icpgraph.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no well-behaved client sends. {@code |} stands for a line break. */
@IntegrationTest
class EarlyRefusalsIT {

	private static final String REST = "Host: localhost|Connection: close|";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "NONSENSE|", "GET / HTTP/3.0|", "GET /%2fgraphql HTTP/1.1|", "GET /%00 HTTP/1.1|",
			"GET /<script> HTTP/1.1|", "GET / HTTP/1.1|Host: a|", "GET / HTTP/1.1|Name : value|",
			"CONNECT other.example:80 HTTP/1.1|", "TRACE / HTTP/1.1|", "GET /explorer/../actuator/env HTTP/1.1|",
			"GET /explorer/..;/actuator/env HTTP/1.1|", "GET //graphql HTTP/1.1|", "GET /graphql;a=b HTTP/1.1|",
			"MAKE /graphql HTTP/1.1|", "GET /nothing HTTP/1.1|", "GET /graphql?query=%FF HTTP/1.1|",
			"GET /exports/icps/x/matches.csv?tier=%FF HTTP/1.1|", "POST /imports HTTP/1.1|Content-Length: 0|" })
	void areAnsweredInJsonWithTheHeadersOfAllAnswers(String start) throws IOException {
		String answer = answer(start, "");

		assertThat(answer).matches("(?s)HTTP/1.1 [45].*")
			.contains("Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer",
					"X-Content-Type-Options: nosniff")
			.containsPattern("Content-Type: application/(problem\\+)?json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Transfer-Encoding: chunked|;zz|{}", "Transfer-Encoding: chunked|;ffffffffffffffff|{}" })
	void damagedBodiesAreAnsweredTheSameWay(String body) throws IOException {
		String[] parts = body.split(";");

		assertThat(answer("POST /graphql HTTP/1.1|Content-Type: application/json|" + parts[0], parts[1]))
			.startsWith("HTTP/1.1 400")
			.contains("Content-Type: application/json", "Content-Security-Policy", "Referrer-Policy");
	}

	private String answer(String start, String body) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			String request = start + REST + "|" + body;
			socket.getOutputStream().write(request.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}

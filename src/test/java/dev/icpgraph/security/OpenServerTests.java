package dev.icpgraph.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OpenServerTests {

	private static final SecurityProperties OPEN = new SecurityProperties(true, List.of(), 1, null);

	@Test
	void refusesToBeReachableFromOtherMachines() throws UnknownHostException {
		ServerProperties everywhere = new ServerProperties();
		ServerProperties network = new ServerProperties();
		network.setAddress(InetAddress.getByName("192.0.2.1"));

		assertThatIllegalStateException().isThrownBy(() -> new SecurityConfiguration(OPEN, everywhere))
			.withMessageContaining("server.address=127.0.0.1");
		assertThatIllegalStateException().isThrownBy(() -> new SecurityConfiguration(OPEN, network));
	}

	@Test
	void startsOnLoopback() {
		ServerProperties loopback = new ServerProperties();
		loopback.setAddress(InetAddress.getLoopbackAddress());

		assertThatCode(() -> new SecurityConfiguration(OPEN, loopback)).doesNotThrowAnyException();
	}

	@Test
	void answersToItsOwnPages() throws Exception {
		assertThat(status("localhost", null)).isEqualTo(200);
		assertThat(status("localhost", "http://localhost:8080")).isEqualTo(200);
		assertThat(status("127.0.0.1", "http://127.0.0.1:8080")).isEqualTo(200);
	}

	@Test
	void keepsOtherSitesOut() throws Exception {
		assertThat(status("localhost", "https://site.example")).isEqualTo(403);
		assertThat(status("localhost", "null")).isEqualTo(403);
		assertThat(status("rebound.example", null)).isEqualTo(403);
	}

	private static int status(String host, @Nullable String origin) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/imports");
		request.setServerName(host);
		if (origin != null) {
			request.addHeader("Origin", origin);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new LoopbackFilter().doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

}

package dev.icpgraph.api;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Breaks the connection if a response fails after its first byte, so that every client
 * notices. Tomcat would append its error page and end the body properly, so that a list
 * with a third of its rows would look complete.
 */
@Component
class CutShortAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextValves(new Abort());
	}

	/** Checks each response after its controller has ended. */
	private static final class Abort extends ValveBase {

		Abort() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
			if (failure != null && response.isCommitted()) {
				response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, failure);
			}
		}

	}

}

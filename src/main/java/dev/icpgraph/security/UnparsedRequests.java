package dev.icpgraph.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Responds to requests that are not HTTP, which no filter sees, with a problem document
 * and the headers of all responses. Tomcat would send a page of its own.
 */
@Component
class UnparsedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final JsonMapper json;

	UnparsedRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ProblemReport(this.json)));
	}

	/** Reports an error of Tomcat once, unless something else has responded. */
	private static final class ProblemReport extends ErrorReportValve {

		private final JsonMapper json;

		ProblemReport(JsonMapper json) {
			this.json = json;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			HttpStatus status = HttpStatus.resolve(response.getStatus());
			AtomicBoolean open = new AtomicBoolean();
			response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
			if (status == null || !status.isError() || response.getContentWritten() > 0 || !open.get()
					|| !response.setErrorReported()) {
				return;
			}
			SecurityHeaders.complete(response);
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			try {
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write(this.json.writeValueAsString(ProblemDetail.forStatusAndDetail(status,
							"The server cannot read this request: send HTTP/1.1 with a valid address and headers of "
									+ "at most 8 KB together")));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

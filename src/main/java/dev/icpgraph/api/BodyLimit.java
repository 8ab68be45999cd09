package dev.icpgraph.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body of a query or tool call before any parsing if it is too large or if its
 * media type has a wildcard, which Spring cannot read. Reads a body of unknown length at
 * most up to the limit, which bounds the memory.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	/** Path of tool calls by assistants. */
	private static final String TOOLS = "/mcp";

	private final DataSize most;

	private final EarlyAnswers answers;

	BodyLimit(ApiProperties properties, EarlyAnswers answers) {
		this.most = properties.maxBody();
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.answers.isGraphQl(request) && !request.getServletPath().equals(TOOLS);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Objects.requireNonNullElse(request.getContentType(), "").contains("*")) {
			response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
			this.answers.send(request, response, ErrorCode.BAD_REQUEST, UnreadableRequests.MEDIA_TYPE);
		}
		else if (request.getContentLengthLong() > this.most.toBytes()) {
			refuse(request, response);
		}
		else if (request.getContentLengthLong() < 0) {
			byte[] body = request.getInputStream().readNBytes((int) this.most.toBytes() + 1);
			if (body.length > this.most.toBytes()) {
				refuse(request, response);
			}
			else {
				chain.doFilter(new ReadRequest(request, body), response);
			}
		}
		else {
			chain.doFilter(request, response);
		}
	}

	// The rest of the body stays unread, so the connection cannot serve another request.
	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setHeader(HttpHeaders.CONNECTION, "close");
		this.answers.send(request, response, ErrorCode.BAD_REQUEST,
				"The request is larger than " + this.most.toKilobytes()
						+ " KB: send fewer rows at once or a file to /imports, or raise icpgraph.api.max-body");
	}

	/** A request whose body is already in memory. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public int getContentLength() {
			return this.body.length;
		}

		@Override
		public long getContentLengthLong() {
			return this.body.length;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new ReadBody(new ByteArrayInputStream(this.body));
		}

	}

	/** A body in memory as a servlet stream. */
	private static final class ReadBody extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		ReadBody(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read at once");
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

	}

}

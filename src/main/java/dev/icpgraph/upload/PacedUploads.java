package dev.icpgraph.upload;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes Tomcat read the bodies of uploads in turns. Senders whose turn has not come are
 * slowed down by TCP: their bytes stay in the sockets.
 *
 * @see UploadRoom ends the turns of a body that has been read
 */
@Component
class PacedUploads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final UploadTurns turns;

	PacedUploads(UploadTurns turns) {
		this.turns = turns;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextValves(new Pace(this.turns));
	}

	/** Puts the turns before the source of a body while a request runs. */
	private static final class Pace extends ValveBase {

		private final UploadTurns turns;

		Pace(UploadTurns turns) {
			super(true);
			this.turns = turns;
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (!UploadRoom.isUpload(request)) {
				getNext().invoke(request, response);
				return;
			}
			// Tomcat uses the same object, with its first source, for the next request.
			org.apache.coyote.Request source = request.getCoyoteRequest();
			InputBuffer body = source.getInputBuffer();
			try (UploadTurns.Turn turn = this.turns.turn()) {
				source.setInputBuffer(new PacedBody(body, turn));
				request.setAttribute(UploadTurns.Turn.class.getName(), turn);
				getNext().invoke(request, response);
			}
			finally {
				source.setInputBuffer(body);
			}
		}

	}

	/**
	 * Has a turn from the arrival of some bytes until the next ones are asked for.
	 *
	 * @param bytes the body
	 * @param turn the turn of its upload
	 */
	private record PacedBody(InputBuffer bytes, UploadTurns.Turn turn) implements InputBuffer {

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			this.turn.end();
			int read = this.bytes.doRead(handler);
			if (read > 0) {
				this.turn.take();
			}
			return read;
		}

		@Override
		public int available() {
			return this.bytes.available();
		}

	}

}
